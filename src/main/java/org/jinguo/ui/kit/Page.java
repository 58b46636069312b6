package org.jinguo.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;

/**
 * What the middle of the window can show. Some pages are fixed; each plain ledger has one that is
 * made from its definition. There is one object for each page.
 */
public final class Page {

    public static final Page HOME = in(PageGroup.HOME, "home", () -> Messages.get("ui.nav.home"), Sees.BELOW);
    public static final Page LEADERS =
            in(PageGroup.LEADERS, "leaders", () -> Messages.get("ui.nav.leaders"), Sees.BELOW);
    public static final Page RATING =
            in(PageGroup.RATING, "rating", () -> Messages.get("ui.nav.rating.entry"), Sees.ONE_UNIT);
    public static final Page RATING_CHECK =
            in(PageGroup.RATING, "rating-check", () -> Messages.get("ui.nav.rating.check"), Sees.BELOW);
    public static final Page RATING_REPAIR =
            in(PageGroup.RATING, "rating-repair", () -> Messages.get("ui.nav.rating.repair"), Sees.BELOW);
    public static final Page RATING_CHARTS =
            in(PageGroup.RATING, "rating-charts", () -> Messages.get("ui.nav.rating.charts"), Sees.BELOW);
    public static final Page RATING_NOTICE =
            in(PageGroup.RATING, "rating-notice", () -> Messages.get("ui.nav.rating.notice"), Sees.BELOW);
    public static final Page RATING_ROUNDS =
            in(PageGroup.RATING, "rating-rounds", () -> Messages.get("ui.nav.rating.rounds"), Sees.BELOW);
    public static final Page AID = in(PageGroup.AID, "aid", () -> Messages.get("ui.nav.aid"), Sees.BELOW);
    public static final Page RETURNS =
            in(PageGroup.RETURNS, "returns", () -> Messages.get("ui.nav.returns"), Sees.BELOW);
    public static final Page HOUSEHOLDS =
            in(PageGroup.BASICS, "households", () -> Messages.get("ui.nav.households"), Sees.BELOW);
    public static final Page PEOPLE = in(PageGroup.BASICS, "people", () -> Messages.get("ui.nav.people"), Sees.BELOW);
    public static final Page AREAS = in(PageGroup.BASICS, "areas", () -> Messages.get("ui.nav.areas"), Sees.ONE_UNIT);
    public static final Page HISTORY = in(PageGroup.HISTORY, "history", () -> Messages.get("ui.nav.history"), Sees.ALL);

    /** Not in the navigation: files lead to it. */
    public static final Page INTAKE =
            new Page("intake", Optional.empty(), () -> Messages.get("ui.nav.intake"), Sees.ALL);

    /** Not in the navigation: numbers lead to it. */
    public static final Page RECORDS =
            new Page("records", Optional.empty(), () -> Messages.get("ui.nav.records"), Sees.BELOW);

    private static final List<Page> BEFORE_LEDGERS = List.of(
            HOME, LEADERS, RATING, RATING_CHECK, RATING_REPAIR, RATING_CHARTS, RATING_NOTICE, RATING_ROUNDS, AID);
    private static final List<Page> AFTER_LEDGERS =
            List.of(RETURNS, HOUSEHOLDS, PEOPLE, AREAS, HISTORY, INTAKE, RECORDS);
    private static final Map<Ledger<?>, Page> OF_LEDGERS = new ConcurrentHashMap<>();

    /** What a page shows of the units. */
    private enum Sees {
        /** What lies in the unit looked at and below it. */
        BELOW,
        /** What lies in the unit looked at, and not deeper. */
        ONE_UNIT,
        /** The same, whatever unit and period are looked at. */
        ALL
    }

    private final String id;
    private final Optional<PageGroup> group;
    private final Supplier<String> label;
    private final Sees sees;
    private final Optional<Ledger<?>> ledger;

    private Page(String id, Optional<PageGroup> group, Supplier<String> label, Sees sees) {
        this.id = id;
        this.group = group;
        this.label = label;
        this.sees = sees;
        this.ledger = Optional.empty();
    }

    private Page(Ledger<?> plain) {
        this.id = plain.table().replace('_', '-');
        this.group = Optional.of(PageGroup.CAMPAIGNS);
        this.label = plain::label;
        this.sees = Sees.BELOW;
        this.ledger = Optional.of(plain);
    }

    private static Page in(PageGroup group, String id, Supplier<String> label, Sees sees) {
        return new Page(id, Optional.of(group), label, sees);
    }

    /** The page of a plain ledger. */
    public static Page of(Ledger<?> plain) {
        if (plain.campaign().isEmpty()) {
            throw new IllegalArgumentException(plain + " has screens of its own");
        }
        return OF_LEDGERS.computeIfAbsent(plain, Page::new);
    }

    /** The pages of the plain ledgers, by campaign. */
    public static List<Page> ledgers() {
        return Ledgers.plain().stream().map(Page::of).toList();
    }

    /** All pages, those of the navigation in the order in which they stand there. */
    public static List<Page> all() {
        return Stream.of(BEFORE_LEDGERS, ledgers(), AFTER_LEDGERS)
                .flatMap(List::stream)
                .toList();
    }

    /** Its symbolic name: {@code rating-check}. */
    public String id() {
        return id;
    }

    /** Its place in the navigation; empty for those that only other pages lead to. */
    public Optional<PageGroup> group() {
        return group;
    }

    /** Its name among the pages of its group. */
    public String partLabel() {
        return label.get();
    }

    /** Its name by itself; the page that 清洁家庭 begins with has the whole's. */
    public String label() {
        return this == RATING ? PageGroup.RATING.label() : label.get();
    }

    /** Its name where nothing says what it belongs to: those of the rating say too little alone. */
    public String fullLabel() {
        return group.filter(g -> g == PageGroup.RATING)
                .map(g -> Messages.get("ui.nav.part", g.label(), partLabel()))
                .orElseGet(this::label);
    }

    /** The name of what stands over it: of its group, or its own. */
    public String title() {
        return group.map(PageGroup::label).orElseGet(this::label);
    }

    /** Whether it shows what lies in the unit looked at, and not what lies deeper. */
    public boolean oneUnit() {
        return sees == Sees.ONE_UNIT;
    }

    /** Whether unit and period matter to it at all. */
    public boolean placed() {
        return sees != Sees.ALL;
    }

    /** The plain ledger that it shows. */
    public Optional<Ledger<?>> ledger() {
        return ledger;
    }

    @Override
    public String toString() {
        return id;
    }
}
