package org.jinguo.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;

/**
 * The ways from one screen to another. Screens do not know each other; the window hears here where
 * an officer wants to go, and takes her there.
 */
public final class Doors {

    /**
     * A page to go to.
     *
     * @param page the page
     * @param unit the unit to look at there; empty for the one looked at now
     * @param period the period to look at there; empty for the one looked at now
     * @param topic what to show there, in a word that the page understands; blank for nothing
     *     special
     */
    public record Way(Page page, Optional<Area> unit, Optional<Period> period, String topic) {}

    /**
     * The records behind a number.
     *
     * @param code the figure's code in the catalogue
     * @param period its period
     * @param unit its unit
     */
    public record Behind(String code, Period period, Area unit) {}

    /** Topic of the history: the recycle bin. */
    public static final String BIN = "bin";

    /** Topic of the people: those whose citizen ID is to be verified. */
    public static final String ID_PENDING = "id.pending";

    /** Topic of the people: those without a citizen ID. */
    public static final String ID_MISSING = "id.missing";

    /** Topic of the follow-up: unclean households whose problem nobody has written. */
    public static final String OWED = "owed";

    private Consumer<Way> ways = way -> {};
    private Consumer<RecordRef> records = record -> {};
    private Consumer<Behind> numbers = behind -> {};

    /** Goes to a page, where and when she looks now. */
    public void to(Page page) {
        ways.accept(new Way(page, Optional.empty(), Optional.empty(), ""));
    }

    /** Goes to a page and looks at a unit there. */
    public void to(Page page, Area unit) {
        ways.accept(new Way(page, Optional.of(unit), Optional.empty(), ""));
    }

    /** Goes to a page, a unit and a period. */
    public void to(Page page, Area unit, Period period) {
        ways.accept(new Way(page, Optional.of(unit), Optional.of(period), ""));
    }

    /** Goes any way. */
    public void to(Way way) {
        ways.accept(way);
    }

    /** Opens a record on the page of its ledger. */
    public void to(RecordRef record) {
        records.accept(record);
    }

    /** Opens the records behind a number. */
    public void behind(String code, Period period, Area unit) {
        numbers.accept(new Behind(code, period, unit));
    }

    /** Who takes her to a page. */
    public void onWay(Consumer<Way> listener) {
        this.ways = listener;
    }

    /** Who takes her to a record. */
    public void onRecord(Consumer<RecordRef> listener) {
        this.records = listener;
    }

    /** Who takes her to the records behind a number. */
    public void onBehind(Consumer<Behind> listener) {
        this.numbers = listener;
    }
}
