package org.jinguo.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.NameList;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;

/** K40–K45 over the ratings of a village or group, each named with its household. */
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
                order.unit().level() == AreaLevel.VILLAGE
                        || order.unit().level() == AreaLevel.GROUP;
        if (!table.form().code().equals("R05") || !village) {
            return List.of();
        }
        Period period =
                figures.round(order.period(), order.unit())
                        .map(RatingRound::period)
                        .orElse(order.period());
        RatingSheet sheet = RatingSheet.read(data, data.areas().tree(), order.unit(), period);
        List<Finding> found = new ArrayList<>();
        if (sheet.lines().stream().anyMatch(l -> l.rating().isPresent())) {
            notCome(sheet, found);
        }
        for (RatingSheet.Line line : sheet.lines()) {
            line.rating().ifPresent(r -> new OneRating(sheet, line, found).judge(r));
        }
        namesakes(sheet, found);
        twice(sheet, found);
        return found;
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
        open.forEach(
                (group, names) ->
                        found.add(
                                new Finding(
                                        Problem.Level.ERROR,
                                        "K41",
                                        group,
                                        Messages.get(
                                                "check.K41.open",
                                                group.name(),
                                                names.size(),
                                                NameList.of(names)))));
    }

    /** K44; a door number tells namesakes apart. */
    private static void namesakes(RatingSheet sheet, List<Finding> found) {
        Map<List<Object>, List<RatingSheet.Line>> same = new LinkedHashMap<>();
        for (RatingSheet.Line line : sheet.lines()) {
            Household h = line.household();
            String door = h.doorNo() == null ? "" : h.doorNo();
            same.computeIfAbsent(List.of(line.group(), h.headName(), door), k -> new ArrayList<>())
                    .add(line);
        }
        same.values().stream()
                .filter(lines -> lines.size() > 1)
                .forEach(
                        lines -> {
                            Area group = lines.get(0).group();
                            String text =
                                    Messages.get(
                                            "check.K44",
                                            group.name(),
                                            lines.size(),
                                            lines.get(0).household().headName());
                            found.add(new Finding(Problem.Level.EXPLAIN, "K44", group, text));
                        });
    }

    /** K45: one that was joined to another or moved, and was rated in both places. */
    private void twice(RatingSheet sheet, List<Finding> found) {
        Map<Long, RatingSheet.Line> went = new LinkedHashMap<>();
        sheet.lines().stream()
                .filter(l -> l.rating().isPresent() && l.household().intoId() != null)
                .forEach(l -> went.put(l.household().intoId(), l));
        for (Household into : data.ratings().byIds(went.keySet())) {
            Optional<Area> village = data.areas().tree().find(into.villageId());
            boolean again =
                    village.isPresent()
                            && sheet.round().isPresent()
                            && data.ratings().sheet(village.get(), sheet.round().get()).stream()
                                    .anyMatch(r -> r.householdId() == into.id());
            if (again) {
                RatingSheet.Line line = went.get(into.id());
                String text =
                        Messages.get(
                                "check.K45",
                                line.group().name(),
                                line.household().headName(),
                                village.get().name(),
                                into.headName());
                found.add(new Finding(Problem.Level.ERROR, "K45", line.group(), text));
            }
        }
    }

    /** The checks of one rating. */
    private record OneRating(RatingSheet sheet, RatingSheet.Line line, List<Finding> found) {

        void judge(Rating rating) {
            points(rating);
            if (rating.grade() == Grade.UNRATED && blank(rating.reason())) {
                add(Problem.Level.ERROR, "K41", "check.K41.reason");
            }
            threshold(rating);
            if (rating.grade() == Grade.UNCLEAN && blank(rating.problem())) {
                add(Problem.Level.EXPLAIN, "K43", "check.K43.problem");
            }
            if (rating.plaque() && rating.grade() != Grade.CLEAN) {
                add(Problem.Level.EXPLAIN, "K43", "check.K43.plaque", rating.grade().shortLabel());
            }
        }

        private void points(Rating rating) {
            int sum = 0;
            boolean complete = !sheet.items().isEmpty();
            for (ScoreItem item : sheet.items()) {
                Integer got = given(rating, item);
                if (got != null && (got < 0 || got > item.maxPoints())) {
                    add(
                            Problem.Level.ERROR,
                            "K40",
                            "check.K40.item",
                            item.name(),
                            got,
                            item.maxPoints());
                }
                sum += got == null || item.veto() ? 0 : got;
                complete &= got != null || item.bonus() || item.veto();
            }
            if (complete && rating.score() != null && rating.score() != sum) {
                add(Problem.Level.ERROR, "K40", "check.K40.sum", rating.score(), sum);
            }
        }

        private static Integer given(Rating rating, ScoreItem item) {
            return switch (item.seq()) {
                case 1 -> rating.item1();
                case 2 -> rating.item2();
                case 3 -> rating.item3();
                case 4 -> rating.item4();
                case 5 -> rating.item5();
                case 6 -> rating.item6();
                case 7 -> rating.item7();
                default -> rating.item8();
            };
        }

        private void threshold(Rating rating) {
            if (sheet.scheme().isEmpty()
                    || rating.score() == null
                    || !rating.grade().rated()
                    || !blank(rating.overrideReason())) {
                return;
            }
            Grade due = sheet.scheme().get().gradeOf(rating.score());
            if (due != rating.grade() && !vetoed(rating, due)) {
                add(
                        Problem.Level.EXPLAIN,
                        "K42",
                        "check.K42",
                        rating.score(),
                        due.shortLabel(),
                        rating.grade().shortLabel());
            }
        }

        /** A veto item that is marked keeps a household out of 清洁 (domain document, 4.10). */
        private boolean vetoed(Rating rating, Grade due) {
            return due == Grade.CLEAN
                    && rating.grade() == Grade.FAIR
                    && sheet.items().stream()
                            .filter(ScoreItem::veto)
                            .map(item -> given(rating, item))
                            .anyMatch(got -> got != null && got > 0);
        }

        private void add(Problem.Level level, String rule, String say, Object... amounts) {
            Object[] all = new Object[amounts.length + 2];
            all[0] = line.group().name();
            all[1] = line.household().headName();
            System.arraycopy(amounts, 0, all, 2, amounts.length);
            found.add(new Finding(level, rule, line.group(), Messages.get(say, all)));
        }

        private static boolean blank(String text) {
            return text == null || text.isBlank();
        }
    }
}
