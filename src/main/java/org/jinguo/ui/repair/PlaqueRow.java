package org.jinguo.ui.repair;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.kit.RecordRef;

/**
 * A household that has a plaque, had one, or may be given one.
 *
 * @param village its village
 * @param line its line of the round's sheet
 * @param locked whether the round is closed in its village
 * @param state what becomes of the plaque
 */
record PlaqueRow(Area village, RatingSheet.Line line, boolean locked, PlaqueState state) {

    /** The rows of a village as they are walked. */
    static List<PlaqueRow> read(DataFolder data, Where where, Area village) {
        RatingSheet sheet = RatingSheet.read(data, where.tree(), village, where.period());
        List<PlaqueRow> rows = new ArrayList<>();
        for (RatingSheet.Line line : sheet.lines()) {
            if (where.sees(line.group().id())) {
                PlaqueState.of(line).ifPresent(s -> rows.add(new PlaqueRow(village, line, sheet.locked(), s)));
            }
        }
        return rows;
    }

    /** What it was given in the round; the household where that is nothing. */
    RecordRef ref() {
        return line.rating()
                .map(r -> new RecordRef(Ledgers.RATING, r.id()))
                .orElseGet(() -> new RecordRef(Ledgers.HOUSEHOLD, household().id()));
    }

    Household household() {
        return line.household();
    }

    boolean plaque() {
        return line.rating().filter(Rating::plaque).isPresent();
    }

    /** Whether a plaque can be given. */
    boolean grantable() {
        return state == PlaqueState.POSSIBLE && !locked;
    }

    /** Whether the plaque can be taken. */
    boolean removable() {
        return plaque() && !locked;
    }

    String name() {
        return FollowUpRow.name(line);
    }
}
