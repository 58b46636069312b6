package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSheet;

/** The sheets of several villages that one Change writes into. */
final class Sheets {

    private final DataFolder data;
    private final Edit edit;
    private final Period period;
    private final LocalDate today;
    private final Map<Long, RatingEdits> byVillage = new HashMap<>();

    Sheets(DataFolder data, Edit edit, Period period, LocalDate today) {
        this.data = data;
        this.edit = edit;
        this.period = period;
        this.today = today;
    }

    /** The deeds on the sheet of a village. */
    RatingEdits of(Area village) {
        return byVillage.computeIfAbsent(village.id(), v -> new RatingEdits(data, edit, withoutLines(village), today));
    }

    private RatingSheet withoutLines(Area village) {
        Optional<RatingRound> round = data.ratings().round(period);
        Optional<VillageRound> state = round.flatMap(r -> data.ratings().villageRound(village, r));
        return new RatingSheet(village, village, period, round, state, Optional.empty(), List.of(), List.of());
    }
}
