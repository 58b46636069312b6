package org.jinguo.intake;

import java.util.List;
import java.util.Optional;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;

/** What register and rating sheets have in common: finding and making households. */
final class HouseholdRows {

    static final int DOOR = 20;
    static final int MEMBERS = 99;
    static final int REMARK = 1000;

    private HouseholdRows() {}

    /** Where a new household lives and who heads it. */
    record Home(long id, long villageId, long groupId, String headName, String doorNo) {}

    /**
     * The household that a row means; empty when there is none yet. Two of that name, or one that
     * an earlier row already spoke of, refuse the row (K44, K45).
     */
    static Optional<HouseholdBook.Entry> match(
            RowReader row, String group, List<HouseholdBook.Entry> found, String door) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String head = found.get(0).household().headName();
        if (found.size() > 1) {
            row.problem("headName", Problem.error("intake.household.several", group, head, found.size()));
            return Optional.empty();
        }
        HouseholdBook.Entry entry = found.get(0);
        if (entry.row() > 0) {
            String code = door == null ? "intake.household.twiceNoDoor" : "intake.household.twice";
            row.problem("headName", Problem.error(code, group + head, entry.row()));
            return Optional.empty();
        }
        return Optional.of(entry);
    }

    /** A household of which only the place and the head are known. */
    static Household fresh(Home home, HouseholdBook book) {
        return new Household(
                home.id(),
                home.villageId(),
                home.groupId(),
                book.nextNo(),
                book.nextSeq(home.groupId()),
                home.headName(),
                home.doorNo(),
                null,
                null,
                null,
                HouseholdStatus.LIVING,
                null,
                null,
                null,
                null,
                null);
    }
}
