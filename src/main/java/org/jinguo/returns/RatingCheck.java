package org.jinguo.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.NameList;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.GradeCase;
import org.jinguo.model.rating.GradeRules;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.store.SheetCases;

/**
 * The rules of ratings (K40–K45) over a village or group, and who was left out of a sheet that was
 * begun: by group, since it may be half the village.
 */
final class RatingCheck implements Check {

    private final DataFolder data;
    private final Figures figures;

    RatingCheck(DataFolder data, Figures figures) {
        this.data = data;
        this.figures = figures;
    }

    @Override
    public List<Finding> run(ReturnTable table) {
        ReturnOrder order = table.order();
        boolean village =
                order.unit().level() == AreaLevel.VILLAGE || order.unit().level() == AreaLevel.GROUP;
        if (!table.form().code().equals("R05") || !village) {
            return List.of();
        }
        Period period = figures.round(order.period(), order.unit())
                .map(RatingRound::period)
                .orElse(order.period());
        RatingSheet sheet = RatingSheet.read(data, data.areas().tree(), order.unit(), period);
        List<Finding> found = new ArrayList<>();
        if (sheet.lines().stream().anyMatch(l -> l.rating().isPresent())) {
            notCome(sheet, found);
        }
        SheetCases cases = SheetCases.read(data, sheet);
        for (RatingSheet.Line line : sheet.lines()) {
            GradeCase one = cases.of(line, line.rating());
            GradeRules.check(one).forEach(r -> found.add(finding(r, line, one.home())));
        }
        // What is said of namesakes is said of each of them.
        return found.stream().distinct().toList();
    }

    private static Finding finding(Remark remark, RatingSheet.Line line, GradeCase.Home home) {
        String name = remark.rule().equals("K44") ? home.group() : home.who();
        return Finding.of(remark, line.group(), name);
    }

    /** K41 by group: a sheet that was begun has a grade or a reason for each household. */
    private static void notCome(RatingSheet sheet, List<Finding> found) {
        Map<Area, List<String>> open = new LinkedHashMap<>();
        for (RatingSheet.Line line : sheet.lines()) {
            if (line.rating().isEmpty()) {
                open.computeIfAbsent(line.group(), k -> new ArrayList<>())
                        .add(line.household().headName());
            }
        }
        open.forEach((group, names) -> found.add(new Finding(
                Problem.Level.ERROR,
                "K41",
                group,
                Messages.get("check.K41.open", group.name(), names.size(), NameList.of(names)))));
    }
}
