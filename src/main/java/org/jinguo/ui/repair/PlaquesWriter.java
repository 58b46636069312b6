package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingEdits;

/** Gives plaques and takes them away; what is done together is one Change. */
final class PlaquesWriter {

    private final DataFolder data;

    PlaquesWriter(DataFolder data) {
        this.data = data;
    }

    /** Gives or takes plaques; only a household that is 清洁 at this moment is given one. */
    void write(String label, Period period, LocalDate today, Map<PlaqueRow, Boolean> plaques) {
        data.change(label, edit -> {
            Sheets sheets = new Sheets(data, edit, period, today);
            plaques.forEach((row, plaque) -> {
                RatingEdits edits = sheets.of(row.village());
                Rating now = edits.standing(row.household());
                if (!plaque || now.grade() == Grade.CLEAN) {
                    edits.put(row.household(), Map.of("plaque", plaque));
                }
            });
        });
    }

    /** Name of the Change that gives plaques to some households or takes them. */
    static String label(List<PlaqueRow> rows, boolean plaque) {
        if (rows.size() == 1) {
            String name = rows.get(0).name();
            return plaque
                    ? Messages.get("ui.repair.change.plaque", name)
                    : Messages.get("ui.repair.change.unplaque", name);
        }
        return plaque
                ? Messages.get("ui.repair.change.plaques", rows.size())
                : Messages.get("ui.repair.change.unplaques", rows.size());
    }
}
