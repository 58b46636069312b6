package org.jinguo.ui.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormProblem;
import org.jinguo.ui.kit.form.RecordForm;

/** The forms beside the households: one of all that is known of one, and one that ends some. */
final class HouseholdForms {

    private static final String VILLAGE = "villageId";
    private static final String GROUP = "groupId";

    /** Which form stands beside the grid. */
    enum Panel {
        NONE,
        DETAILS,
        LEAVING
    }

    private record Twin(long groupId, String head, String door) {

        static Twin of(Household h) {
            return new Twin(h.groupId(), h.headName(), h.doorNo());
        }
    }

    private final Viewpoint viewpoint;
    private final Clock clock;
    private final RecordForm<Household> details;
    private final RecordForm<Household> leaving;
    private final Supplier<HouseholdPicture> picture;
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NONE);
    private List<Household> going = List.of();
    private boolean fresh;
    private Optional<Twin> allowed = Optional.empty();

    HouseholdForms(Viewpoint viewpoint, Clock clock, Supplier<HouseholdPicture> picture) {
        this.viewpoint = viewpoint;
        this.clock = clock;
        this.picture = picture;
        this.details = new RecordForm<>(
                Ledgers.HOUSEHOLD,
                viewpoint,
                clock,
                List.of(
                        VILLAGE,
                        GROUP,
                        "headName",
                        "doorNo",
                        "members",
                        "phone",
                        "householdNo",
                        "status",
                        "validFrom",
                        "remark"));
        this.leaving = new RecordForm<>(Ledgers.HOUSEHOLD, viewpoint, clock, List.of("validTo", "remark"));
        details.form().carry(VILLAGE, GROUP).rule(() -> limits(details));
        leaving.form().rule(() -> limits(leaving)).rule(this::endsTooEarly);
        leaving.entryOf("validTo").must();
        leaving.entryOf("remark")
                .quick(List.of(Messages.get("ui.ledger.whereTo").split("\\|")));
    }

    private static List<FormProblem> limits(RecordForm<Household> form) {
        return Limits.of(Ledgers.HOUSEHOLD, form.form());
    }

    private List<FormProblem> endsTooEarly() {
        LocalDate last = leaving.entryOf("validTo").as(LocalDate.class);
        return going.stream()
                .filter(h -> last != null && h.validFrom() != null && last.isBefore(h.validFrom()))
                .map(h -> new FormProblem(
                        "validTo", Problem.error("ui.ledger.endsTooEarly", h.headName(), h.validFrom())))
                .limit(1)
                .toList();
    }

    /** Begins a new household near another one: in its group, unless one was carried over. */
    void beginNew(Optional<Household> near) {
        fresh = true;
        allowed = Optional.empty();
        forgetFarPlaces();
        boolean several = viewpoint.village().isEmpty();
        details.entryOf(VILLAGE).visibleProperty().set(several);
        details.form()
                .name(Messages.get("ui.ledger.household.new.title"), Messages.get("ui.ledger.household.new.save"));
        details.beginNew(blank(near));
        panel.set(Panel.DETAILS);
    }

    /** What was carried over from another village is of no use here. */
    private void forgetFarPlaces() {
        FormEntry group = details.entryOf(GROUP);
        boolean near = group.value()
                .filter(id -> viewpoint.groups().stream().anyMatch(g -> id.equals(g.id())))
                .isPresent();
        if (!near) {
            group.begin(null);
            details.entryOf(VILLAGE).begin(null);
        }
    }

    private Household blank(Optional<Household> near) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", Ids.next());
        given.put("status", HouseholdStatus.LIVING);
        near.ifPresent(h -> {
            given.put(VILLAGE, h.villageId());
            given.put(GROUP, h.groupId());
        });
        viewpoint.village().ifPresent(v -> given.put(VILLAGE, v.id()));
        Area unit = viewpoint.unit();
        if (unit.level() == AreaLevel.GROUP) {
            given.put(GROUP, unit.id());
        }
        return Ledgers.HOUSEHOLD.make(given);
    }

    /** Begins with what is known of a household. */
    void begin(Household household) {
        fresh = false;
        allowed = Optional.empty();
        details.entryOf(VILLAGE).visibleProperty().set(false);
        details.form()
                .name(
                        Messages.get("ui.ledger.change.title", household.headName()),
                        Messages.get("ui.ledger.change.save"));
        details.begin(household);
        panel.set(Panel.DETAILS);
    }

    /** Begins the form that ends some households. */
    void beginLeaving(List<Household> households) {
        going = List.copyOf(households);
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> given = new HashMap<>();
        given.put("validTo", viewpoint.day().isBefore(today) ? viewpoint.day() : today);
        given.put("remark", null);
        leaving.form()
                .name(
                        going.size() == 1
                                ? Messages.get(
                                        "ui.ledger.household.end.title",
                                        going.get(0).headName())
                                : Messages.get("ui.ledger.household.end.titleSome", going.size()),
                        Messages.get("ui.ledger.household.end.save"));
        leaving.begin(Ledgers.HOUSEHOLD.with(going.get(0), given));
        panel.set(Panel.LEAVING);
    }

    /**
     * The household of the form, when it may be saved. One with the same group, head and door as
     * another is told of first, and may be saved when it is asked for again.
     */
    Optional<Household> checked() {
        if (!details.form().check()) {
            return Optional.empty();
        }
        Household made = details.record();
        Optional<Household> twin = picture.get().twinOf(made);
        if (twin.isPresent() && !allowed.equals(Optional.of(Twin.of(made)))) {
            allowed = Optional.of(Twin.of(made));
            String door = made.doorNo() == null ? "" : made.doorNo();
            details.form()
                    .refuse(List.of(new FormProblem(
                            "doorNo",
                            Problem.explain("ui.ledger.twin", viewpoint.name(made.groupId()), made.headName(), door))));
            return Optional.empty();
        }
        return Optional.of(made);
    }

    /** Takes the form away. */
    void close() {
        panel.set(Panel.NONE);
    }

    /** The form that stands beside the grid. */
    Optional<Form> shown() {
        return switch (panel.get()) {
            case NONE -> Optional.empty();
            case DETAILS -> Optional.of(details.form());
            case LEAVING -> Optional.of(leaving.form());
        };
    }

    Stream<Form> all() {
        return Stream.of(details.form(), leaving.form());
    }

    ReadOnlyObjectProperty<Panel> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    /** Whether the form is about a household that does not exist yet. */
    boolean isFresh() {
        return fresh;
    }

    List<Household> going() {
        return going;
    }

    RecordForm<Household> details() {
        return details;
    }

    RecordForm<Household> leaving() {
        return leaving;
    }
}
