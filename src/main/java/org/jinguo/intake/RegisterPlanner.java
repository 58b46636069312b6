package org.jinguo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;

/** Plans a household register. */
final class RegisterPlanner implements RowPlanner {

    private final Desk desk;
    private final Map<Long, HouseholdBook> books = new HashMap<>();
    private final MovedHouses moved = new MovedHouses();

    RegisterPlanner(Desk desk) {
        this.desk = desk;
    }

    /** What a row says of a household. */
    private record Told(String head, String door, Integer members, List<String> phones, Rest rest) {}

    private record Rest(String householdNo, String remark) {}

    @Override
    public List<PlanRow> plan(List<RowReader> rows) {
        List<PlanRow> planned = new ArrayList<>(rows.size());
        for (RowReader row : rows) {
            desk.step(planned.size(), rows.size());
            planned.add(row.done(plan(row)));
        }
        return planned;
    }

    @Override
    public List<String> notes() {
        return moved.notes(desk.places()::name);
    }

    private Outcome plan(RowReader row) {
        Optional<Area> village = desk.places().village(row);
        HouseHead head = HouseHead.read(row);
        if (village.isEmpty()) {
            return Outcome.REFUSED;
        }
        GroupBook.Entry group = desk.places().group(row, village.get());
        Told told = told(row, head);
        return row.refused() ? Outcome.REFUSED : match(row, village.get(), group, told);
    }

    private static Told told(RowReader row, HouseHead head) {
        return new Told(
                head.name(),
                head.door(),
                row.count("members", HouseholdRows.MEMBERS),
                Contacts.phones(row, "phone"),
                new Rest(row.text("householdNo", HouseholdRows.DOOR), row.text("remark", HouseholdRows.REMARK)));
    }

    private Outcome match(RowReader row, Area village, GroupBook.Entry group, Told told) {
        HouseholdBook book = books.computeIfAbsent(
                village.id(), id -> new HouseholdBook(desk.data().ratings().households(id)));
        Optional<HouseholdBook.Entry> known =
                HouseholdRows.match(row, group.name(), book.find(group.id(), told.head(), told.door()), told.door());
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        desk.places().accept(village, group);
        if (known.isEmpty()) {
            Household made = merged(blank(village, group, book, told), told);
            moved.made(made, book);
            book.add(made).seenIn(row.number());
            desk.work().add(Ledgers.HOUSEHOLD, made);
            return Outcome.NEW;
        }
        known.get().seenIn(row.number());
        Household before = known.get().household();
        Household after = merged(before, told);
        if (after.equals(before)) {
            return Outcome.SAME;
        }
        known.get().change(after);
        desk.work().put(Ledgers.HOUSEHOLD, after);
        return Outcome.UPDATED;
    }

    private Household blank(Area village, GroupBook.Entry group, HouseholdBook book, Told told) {
        return HouseholdRows.fresh(
                new HouseholdRows.Home(desk.work().newId(), village.id(), group.id(), told.head(), told.door()), book);
    }

    /** What the register says wins; what it does not say stays. */
    private static Household merged(Household old, Told told) {
        HouseholdStatus status = Residence.status(told.rest().remark());
        String phone = told.phones().isEmpty() ? old.phone() : told.phones().get(0);
        return new Household(
                old.id(),
                old.villageId(),
                old.groupId(),
                old.no(),
                old.seq(),
                old.headName(),
                either(told.door(), old.doorNo()),
                either(told.rest().householdNo(), old.householdNo()),
                told.members() == null ? old.members() : told.members(),
                phone,
                status == null ? old.status() : status,
                old.validFrom(),
                old.validTo(),
                either(told.rest().remark(), old.remark()),
                old.fromId(),
                old.intoId());
    }

    private static String either(String told, String old) {
        return told == null ? old : told;
    }
}
