package org.jinguo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.ScoreScheme;
import org.jinguo.store.DataFolder;

/** Plans a rating sheet R05 of one round. */
final class RatingPlanner implements RowPlanner {

    private final Desk desk;
    private final GradeReader grades;
    private final Optional<RatingRound> round;
    private final long roundId;
    private final int roundNo;
    private final Map<Long, VillageSheet> sheets = new HashMap<>();
    private final MovedHouses moved = new MovedHouses();
    private int newHouseholds;

    /** What is known of a village: its households, its ratings in the round. */
    private record VillageSheet(Area village, HouseholdBook book, Map<Long, Rating> ratings) {}

    /** A household as a row tells it. */
    private record Told(GroupBook.Entry group, String head, String door, Integer members) {}

    RatingPlanner(Desk desk, Period period) {
        this.desk = desk;
        DataFolder data = desk.data();
        List<RatingRound> rounds = data.ratings().rounds();
        this.round = rounds.stream().filter(r -> r.period().equals(period)).findFirst();
        this.roundNo =
                round.map(RatingRound::no)
                        .orElseGet(
                                () ->
                                        rounds.stream().mapToInt(RatingRound::no).max().orElse(0)
                                                + 1);
        this.roundId = round.map(RatingRound::id).orElseGet(() -> desk.work().newRound(period));
        Optional<ScoreScheme> scheme = data.ratings().schemeFor(period);
        List<ScoreItem> items = scheme.map(s -> data.ratings().items(s.id())).orElse(List.of());
        this.grades = new GradeReader(scheme.orElse(null), items, desk.context().table());
    }

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
        List<String> notes = new ArrayList<>();
        if (newHouseholds > 0) {
            notes.add(Messages.get("intake.note.newHouseholds", newHouseholds));
        }
        notes.addAll(moved.notes(desk.places()::name));
        return notes;
    }

    private Outcome plan(RowReader row) {
        Optional<Area> village = desk.places().village(row);
        HouseHead house = HouseHead.read(row);
        String head = house.name();
        if (village.isEmpty() || head == null) {
            return Outcome.REFUSED;
        }
        GroupBook.Entry group = desk.places().group(row, village.get());
        Told told =
                new Told(group, head, house.door(), row.count("members", HouseholdRows.MEMBERS));
        String who = group == null ? head : group.name() + head;
        GradeReader.Judged judged = grades.read(row, who);
        return row.refused() ? Outcome.REFUSED : match(row, sheet(village.get()), told, judged);
    }

    private VillageSheet sheet(Area village) {
        return sheets.computeIfAbsent(
                village.id(),
                id -> {
                    Map<Long, Rating> ratings = new HashMap<>();
                    round.ifPresent(
                            r ->
                                    desk.data()
                                            .ratings()
                                            .sheet(village, r)
                                            .forEach(x -> ratings.put(x.id(), x)));
                    return new VillageSheet(
                            village,
                            new HouseholdBook(desk.data().ratings().households(id)),
                            ratings);
                });
    }

    private Outcome match(RowReader row, VillageSheet sheet, Told told, GradeReader.Judged judged) {
        Optional<HouseholdBook.Entry> known =
                HouseholdRows.match(
                        row,
                        sheet.book().find(told.group().id(), told.head(), told.door()),
                        told.door());
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        desk.places().accept(sheet.village(), told.group());
        HouseholdBook.Entry entry = known.orElseGet(() -> add(sheet, told, judged));
        entry.seenIn(row.number());
        boolean filled = known.isPresent() && fill(entry, told);
        Outcome outcome = rate(sheet, entry.household(), judged);
        return outcome == Outcome.SAME && filled ? Outcome.UPDATED : outcome;
    }

    private HouseholdBook.Entry add(VillageSheet sheet, Told told, GradeReader.Judged judged) {
        newHouseholds++;
        Household blank =
                HouseholdRows.fresh(
                        new HouseholdRows.Home(
                                desk.work().newId(),
                                sheet.village().id(),
                                told.group().id(),
                                told.head(),
                                told.door()),
                        sheet.book());
        HouseholdStatus status = Residence.status(judged.reason());
        Map<String, Object> more = new HashMap<>();
        more.put("members", told.members());
        more.put("status", status == null ? HouseholdStatus.LIVING : status);
        Household made = Ledgers.HOUSEHOLD.with(blank, more);
        desk.work().add(Ledgers.HOUSEHOLD, made);
        moved.made(made, sheet.book());
        return sheet.book().add(made);
    }

    /** A rating sheet fills what the register left open, and overrules nothing. */
    private boolean fill(HouseholdBook.Entry entry, Told told) {
        Household old = entry.household();
        Map<String, Object> more = new HashMap<>();
        if (old.members() == null && told.members() != null) {
            more.put("members", told.members());
        }
        if (old.doorNo() == null && told.door() != null) {
            more.put("doorNo", told.door());
        }
        if (more.isEmpty()) {
            return false;
        }
        entry.change(Ledgers.HOUSEHOLD.with(old, more));
        desk.work().put(Ledgers.HOUSEHOLD, entry.household());
        return true;
    }

    private Outcome rate(VillageSheet sheet, Household household, GradeReader.Judged judged) {
        long id = Rating.key(sheet.village().no(), roundNo, household.no());
        Rating old = sheet.ratings().get(id);
        Rating made = rating(id, household, judged, old);
        if (old == null) {
            desk.work().add(Ledgers.RATING, made);
            return Outcome.NEW;
        }
        if (made.equals(old)) {
            return Outcome.SAME;
        }
        desk.work().put(Ledgers.RATING, made);
        return Outcome.UPDATED;
    }

    private Rating rating(long id, Household household, GradeReader.Judged judged, Rating old) {
        GradeReader.Words words = judged.words();
        boolean stays = old != null && old.grade() == judged.grade();
        boolean unscored = stays && desk.context().table().variant().equals("C");
        Integer[] p = unscored ? pointsOf(old) : judged.points();
        return new Rating(
                id,
                household.id(),
                roundId,
                old == null ? household.villageId() : old.villageId(),
                old == null ? household.groupId() : old.groupId(),
                judged.grade(),
                judged.reason(),
                unscored ? old.score() : judged.score(),
                p[0],
                p[1],
                p[2],
                p[3],
                p[4],
                p[5],
                p[6],
                p[7],
                kept("overrideReason", words.override(), stays ? old.overrideReason() : null),
                kept("problem", words.problem(), stays ? old.problem() : null),
                desk.context().table().has("plaque")
                        ? words.plaque()
                        : old != null && old.plaque() && judged.grade() == Grade.CLEAN,
                old == null ? null : old.ratedOn(),
                stays ? old.fixDue() : null,
                stays ? old.fixedOn() : null,
                old == null ? late() : old.late(),
                kept("remark", words.remark(), old == null ? null : old.remark()));
    }

    /** A sheet without scores leaves those that were known. */
    private static Integer[] pointsOf(Rating old) {
        return new Integer[] {
            old.item1(), old.item2(), old.item3(), old.item4(),
            old.item5(), old.item6(), old.item7(), old.item8()
        };
    }

    /** What the sheet says; where it has no such column, what was known. */
    private String kept(String key, String told, String known) {
        return told != null || desk.context().table().has(key) ? told : known;
    }

    private boolean late() {
        return round.filter(
                        r -> r.closedOn() != null && r.closedOn().isBefore(desk.context().today()))
                .isPresent();
    }
}
