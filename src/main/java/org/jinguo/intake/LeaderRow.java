package org.jinguo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.place.Area;

/**
 * What a row of R01 tells.
 *
 * @param row the row
 * @param village her village
 * @param groups the groups she covers
 * @param person the leader
 * @param office the office
 */
record LeaderRow(RowReader row, Area village, List<GroupBook.Entry> groups, PersonTold person, Office office) {

    private static final int MOST = 100_000;
    private static final int TEXT = 200;

    /** The office; null for what is not told. */
    record Office(ElectMode mode, LocalDate electedOn, Size size, Boolean exec, String[] otherAndRemark) {}

    /** Households and women as stated. */
    record Size(Integer households, Integer women) {}

    /** Reads a row; its problems are noted in it. */
    static LeaderRow read(RowReader row, Desk desk) {
        Area village = desk.places().village(row).orElse(null);
        if (village == null) {
            return new LeaderRow(row, null, List.of(), null, null);
        }
        List<GroupBook.Entry> groups = new ArrayList<>();
        for (GroupBook.Entry group : desk.places().groups(row, village)) {
            if (!groups.contains(group)) {
                groups.add(group);
            }
        }
        Long first = groups.isEmpty() ? null : groups.get(0).id();
        PersonTold person = new PersonReader(row, desk.context())
                .read(new PersonTold.Home(village.id(), first, row.text("address", TEXT)));
        return new LeaderRow(row, village, groups, person, office(row, groups.size()));
    }

    private static Office office(RowReader row, int groups) {
        Integer stated = row.count("groupCount", MOST);
        if (stated != null && stated != groups && groups > 0) {
            row.problem("groupCount", Problem.error("intake.leader.groupCount", groups, stated));
        }
        Integer households = row.count("households", MOST);
        return new Office(
                mode(row, groups),
                row.date("electedOn"),
                new Size(households, row.count("womenCount", MOST)),
                row.has("isExec") ? row.tick("isExec") : null,
                new String[] {row.choice("otherPost", TEXT), row.text("remark", 1000)});
    }

    /** 合并 exactly with two groups and more (K11); the groups decide. */
    private static ElectMode mode(RowReader row, int groups) {
        ElectMode due = ElectMode.of(groups);
        String told = row.choice("electMode", TEXT);
        if (told != null && groups > 0 && !told.equals(due.label())) {
            row.repaired("electMode", told, due.label(), "intake.repair.mode");
            row.understood("electMode", due.label());
        }
        return due;
    }
}
