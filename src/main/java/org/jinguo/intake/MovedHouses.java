package org.jinguo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Household;

/**
 * New households of a file whose head and door another group has too, while the file does not speak
 * of that one: they moved, most likely, and would be counted twice.
 */
final class MovedHouses {

    private static final int SHOWN = 5;

    private final List<HouseholdBook.Entry> before = new ArrayList<>();

    /** A household is new; remembers the one that it may have been. */
    void made(Household made, HouseholdBook book) {
        book.elsewhere(made).filter(e -> e.row() == 0).ifPresent(before::add);
    }

    /** A sentence about those of which no row of the file spoke in the end; none when all were. */
    List<String> notes(LongFunction<String> names) {
        List<String> moved = before.stream()
                .filter(e -> e.row() == 0)
                .map(HouseholdBook.Entry::household)
                .map(h -> names.apply(h.groupId()) + h.headName() + "(" + h.doorNo() + ")")
                .toList();
        return moved.isEmpty()
                ? List.of()
                : List.of(Messages.get(
                        "intake.note.moved",
                        moved.size(),
                        String.join("、", moved.subList(0, Math.min(SHOWN, moved.size())))));
    }
}
