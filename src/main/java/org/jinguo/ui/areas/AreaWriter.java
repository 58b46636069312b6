package org.jinguo.ui.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.PlaceName;
import org.jinguo.store.AreaEdits;
import org.jinguo.store.DataFolder;

/**
 * How areas come, are renamed and end; each deed is one Change. What is refused comes back beside
 * its field, empty when the deed was done.
 */
final class AreaWriter {

    private final DataFolder data;
    private final AreaEdits edits;

    AreaWriter(DataFolder data) {
        this.data = data;
        this.edits = new AreaEdits(data);
    }

    /**
     * Adds an area below another. Without a first day it was always there, so its name must differ
     * from every sibling's, ended ones too.
     */
    List<Refusal> add(Area parent, String name, Optional<LocalDate> from) {
        if (parent.validTo() != null) {
            String last = DateText.of(parent.validTo()).roster();
            Problem problem = Problem.error("ui.areas.parentEnded", parent.name(), last);
            return List.of(new Refusal(Refusal.NAME, problem));
        }
        Optional<Refusal> clash = clash(parent, name, from);
        if (clash.isPresent()) {
            return List.of(clash.get());
        }
        return refusals(edits.add(parent, name, from.orElse(null)));
    }

    private Optional<Refusal> clash(Area parent, String name, Optional<LocalDate> from) {
        return data.areas().tree().children(parent.id()).stream()
                .filter(a -> PlaceName.same(a.name(), name))
                .filter(a -> a.validTo() == null
                        || !from.filter(a.validTo()::isBefore).isPresent())
                .findFirst()
                .map(a -> clash(a));
    }

    private static Refusal clash(Area same) {
        if (same.validTo() == null) {
            return new Refusal(Refusal.NAME, Problem.error("area.nameTaken", same.name()));
        }
        String last = DateText.of(same.validTo()).roster();
        return new Refusal(Refusal.FROM, Problem.error("ui.areas.nameBefore", same.name(), last));
    }

    /** Gives an area another name; nothing happens when it has it already. */
    List<Refusal> rename(Area area, String name, LocalDate today) {
        return area.name().equals(PlaceName.plain(name)) ? List.of() : refusals(edits.rename(area, name, today));
    }

    /** Ends an area on its last day; the one that takes over must be there on the day after. */
    List<Refusal> end(Area area, LocalDate last, Optional<Area> successor) {
        Optional<Area> absent = successor.filter(s -> !s.existsOn(last.plusDays(1)));
        if (absent.isPresent()) {
            Problem problem =
                    Problem.error("ui.areas.successorAbsent", absent.get().name());
            return List.of(new Refusal(Refusal.SUCCESSOR, problem));
        }
        return refusals(edits.end(area, last, successor));
    }

    private static List<Refusal> refusals(List<Problem> problems) {
        return problems.stream().map(Refusal::of).toList();
    }
}
