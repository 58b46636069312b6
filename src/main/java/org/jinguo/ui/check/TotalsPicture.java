package org.jinguo.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.GradeCount;
import org.jinguo.model.rating.PaperTally;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;

/**
 * The groups of a village in the order of the tree, each with both sums.
 *
 * @param village the village
 * @param period the round's period
 * @param locked whether the round is closed there
 * @param rows one per group
 */
record TotalsPicture(Area village, Period period, boolean locked, List<TotalsRow> rows) {

    TotalsPicture {
        rows = List.copyOf(rows);
    }

    static TotalsPicture read(DataFolder data, AreaTree tree, Area village, Period period) {
        RatingSheet sheet = RatingSheet.read(data, tree, village, period);
        Map<Long, List<Optional<Grade>>> entered = new HashMap<>();
        for (RatingSheet.Line line : sheet.lines()) {
            entered.computeIfAbsent(line.group().id(), g -> new ArrayList<>())
                    .add(line.rating().map(Rating::grade));
        }
        Map<Long, PaperTally> paper = new HashMap<>();
        sheet.round().ifPresent(r -> data.ratings().paper(village, r).forEach(p -> paper.put(p.groupId(), p)));
        List<TotalsRow> rows = new ArrayList<>();
        for (Area group : tree.children(village.id())) {
            List<Optional<Grade>> grades = entered.getOrDefault(group.id(), List.of());
            // A group that is gone stays as long as something of the round is in it.
            if (group.existsOn(period.to()) || !grades.isEmpty()) {
                rows.add(new TotalsRow(group, GradeCount.of(grades), Optional.ofNullable(paper.get(group.id()))));
            }
        }
        return new TotalsPicture(village, period, sheet.locked(), rows);
    }
}
