package org.jinguo.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.TallyCheck;

/** What came of comparing sums, in words. */
final class TotalsWords {

    /** So many groups are named in the summary of a village. */
    private static final int NAMED = 3;

    private TotalsWords() {}

    /** What came of a group: 相符, or by how much each grade differs. */
    static String of(TotalsRow row) {
        TallyCheck check = row.check();
        return switch (check.state()) {
            case BLANK -> Messages.get("ui.check.blank");
            case PARTLY -> Messages.get("ui.check.partly", missing(row));
            case MATCHES ->
                row.entered().open() == 0
                        ? Messages.get("ui.check.matches")
                        : Messages.get("ui.check.matchesOpen", row.entered().open());
            case DIFFERS -> differing(check);
        };
    }

    private static String missing(TotalsRow row) {
        return TallyCheck.NEEDED.stream()
                .filter(g -> row.paper(g) == null)
                .map(g -> g.shortLabel())
                .collect(Collectors.joining(Messages.get("ui.check.and")));
    }

    private static String differing(TallyCheck check) {
        String grades = check.off().entrySet().stream()
                .map(e -> e.getValue() > 0
                        ? Messages.get("ui.check.more", e.getKey().shortLabel(), e.getValue())
                        : Messages.get("ui.check.fewer", e.getKey().shortLabel(), -e.getValue()))
                .collect(Collectors.joining(Messages.get("ui.check.and")));
        if (!check.totalOff()) {
            return grades;
        }
        return grades.isEmpty()
                ? Messages.get("ui.check.total", check.paper(), check.households())
                : Messages.get("ui.check.gradesTotal", grades, check.paper(), check.households());
    }

    /** The village in one line: 5 个组：4 组相符，上祝组差 2 户. */
    static String summary(TotalsPicture picture) {
        VillageRow village = VillageRow.of(picture);
        if (village.groups() == 0) {
            return "";
        }
        return switch (village.state()) {
            case BLANK -> Messages.get("ui.check.sum.blank", village.groups());
            case MATCHES -> Messages.get("ui.check.sum.matches", village.groups());
            default -> Messages.get("ui.check.sum.some", village.groups(), parts(picture, village));
        };
    }

    /** What both sums are in the village; what to do while there is only one of them. */
    static String note(TotalsPicture picture) {
        if (picture.locked()) {
            return Messages.get("ui.check.closed");
        }
        if (VillageRow.of(picture).state() == TallyCheck.State.BLANK) {
            return Messages.get("ui.check.hint");
        }
        return Messages.get(
                "ui.check.both",
                entered(picture, Grade.CLEAN),
                entered(picture, Grade.FAIR),
                entered(picture, Grade.UNCLEAN),
                paper(picture, Grade.CLEAN),
                paper(picture, Grade.FAIR),
                paper(picture, Grade.UNCLEAN));
    }

    private static int entered(TotalsPicture picture, Grade grade) {
        return picture.rows().stream().mapToInt(r -> r.entered().of(grade)).sum();
    }

    private static int paper(TotalsPicture picture, Grade grade) {
        return picture.rows().stream()
                .map(r -> r.paper(grade))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static String parts(TotalsPicture picture, VillageRow village) {
        List<String> parts = new ArrayList<>();
        if (village.matching() > 0) {
            parts.add(Messages.get("ui.check.part.matches", village.matching()));
        }
        picture.rows().stream()
                .filter(TotalsRow::differs)
                .limit(NAMED)
                .forEach(r -> parts.add(Messages.get(
                        "ui.check.part.differs", r.group().name(), r.check().wrong())));
        if (village.differing() > NAMED) {
            parts.add(Messages.get("ui.check.part.others", village.differing() - NAMED));
        }
        if (village.partly() > 0) {
            parts.add(Messages.get("ui.check.part.partly", village.partly()));
        }
        if (village.blank() > 0) {
            parts.add(Messages.get("ui.check.part.blank", village.blank()));
        }
        return String.join(Messages.get("ui.check.comma"), parts);
    }

    /** What came of a village among others. */
    static String of(VillageRow village) {
        if (village.groups() == 0) {
            return Messages.get("ui.check.village.noGroups");
        }
        return switch (village.state()) {
            case BLANK -> Messages.get("ui.check.blank");
            case PARTLY -> Messages.get("ui.check.village.partly", village.groups() - village.matching());
            case MATCHES -> Messages.get("ui.check.matches");
            case DIFFERS -> Messages.get("ui.check.village.differs", village.differing(), village.wrong());
        };
    }

    /** All villages in one line. */
    static String summary(List<VillageRow> villages) {
        long matching = count(villages, TallyCheck.State.MATCHES);
        long differing = count(villages, TallyCheck.State.DIFFERS);
        return Messages.get(
                "ui.check.sum.villages", villages.size(), matching, differing, villages.size() - matching - differing);
    }

    private static long count(List<VillageRow> villages, TallyCheck.State state) {
        return villages.stream().filter(v -> v.state() == state).count();
    }
}
