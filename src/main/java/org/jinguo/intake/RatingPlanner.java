package org.jinguo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.GradeCase;
import org.jinguo.model.rating.GradeRules;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.ScoreScheme;
import org.jinguo.model.rating.Scoring;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SheetCases;

/** Plans a rating sheet R05 of one round (K40 to K45). */
final class RatingPlanner implements RowPlanner {

    private static final Household NOBODYS = Ledgers.HOUSEHOLD.make(Map.of());

    private final Desk desk;
    private final GradeReader grades;
    private final Optional<Scoring> scoring;
    private final Optional<RatingRound> round;
    private final Period period;
    private final long roundId;
    private final int roundNo;
    private final Map<Long, VillageSheet> sheets = new HashMap<>();
    private int newHouseholds;

    /**
     * What is known of a village: its households, its ratings in the round, who had a plaque in the
     * round before, how far the round is there.
     */
    private record VillageSheet(
            Area village,
            HouseholdBook book,
            Map<Long, Rating> ratings,
            Set<Long> plaques,
            Optional<VillageRound> state) {

        boolean locked() {
            return state.filter(VillageRound::locked).isPresent();
        }

        boolean late() {
            return state.filter(VillageRound::late).isPresent();
        }

        /** The household that a row means; empty where it is new or could be several. */
        Optional<HouseholdBook.Entry> find(Told told) {
            List<HouseholdBook.Entry> found =
                    told.group() == null ? List.of() : book.find(told.group().id(), told.head(), told.door());
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }
    }

    /** A household as a row tells it. */
    private record Told(GroupBook.Entry group, String head, String door, Integer members) {

        /** As an officer knows it. */
        GradeCase.Home home() {
            return new GradeCase.Home(group == null ? "" : group.name(), head, door);
        }
    }

    RatingPlanner(Desk desk, Period period) {
        this.desk = desk;
        this.period = period;
        DataFolder data = desk.data();
        List<RatingRound> rounds = data.ratings().rounds();
        this.round = rounds.stream().filter(r -> r.period().equals(period)).findFirst();
        this.roundNo = round.map(RatingRound::no)
                .orElseGet(() -> rounds.stream().mapToInt(RatingRound::no).max().orElse(0) + 1);
        this.roundId = round.map(RatingRound::id).orElseGet(() -> desk.work().newRound(period));
        Optional<ScoreScheme> scheme = data.ratings().schemeFor(period);
        this.scoring = scheme.map(s -> new Scoring(s, data.ratings().items(s.id())));
        this.grades = new GradeReader(scoring, desk.context().table());
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
        Told told = new Told(group, head, house.door(), row.count("members", HouseholdRows.MEMBERS));
        GradeReader.Judged judged = grades.read(row, told.home().who());
        VillageSheet sheet = sheet(village.get());
        remarks(row, sheet, new Row(told, judged));
        return row.refused() ? Outcome.REFUSED : match(row, sheet, told, judged);
    }

    /** What the rules say of what a row tells; an error that stood before is no news. */
    private void remarks(RowReader row, VillageSheet sheet, Row told) {
        Optional<Household> known = sheet.find(told.told()).map(HouseholdBook.Entry::household);
        Optional<Rating> old = known.map(h -> sheet.ratings().get(key(sheet, h)));
        GradeCase one = new GradeCase(
                told.told().home(),
                Optional.of(asTold(sheet, known, told)),
                scoring,
                new GradeCase.Beside(1, known.flatMap(h -> SheetCases.elsewhere(desk.data(), h, round))));
        List<Remark> before = old.map(r -> GradeRules.check(one.given(r))).orElse(List.of());
        // Of a grade that could not be read it was said why.
        boolean ungraded = told.judged().grade() == null && row.refused();
        GradeRules.check(one).stream()
                .filter(r -> !r.isError() || !before.contains(r))
                .filter(r -> !ungraded || !r.key().equals("grade"))
                .forEach(r -> row.problem(GradeReader.column(row, r.key()), r.problem()));
        boolean plaque = told.judged().words().plaque();
        if (plaque && told.judged().grade() != Grade.CLEAN && !row.refused()) {
            row.repaired("plaque", row.cell("plaque").text(), "", "intake.repair.plaque");
        }
    }

    /** What a row says, also where it is not taken so: a plaque, cells left open. */
    private Rating asTold(VillageSheet sheet, Optional<Household> known, Row told) {
        Household household = known.orElse(NOBODYS);
        Rating made = made(sheet, key(sheet, household), household, told.judged());
        Integer[] counted = grades.counted(Scoring.pointsOf(made));
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < counted.length; i++) {
            values.put("item" + (i + 1), counted[i]);
        }
        values.put("plaque", made.plaque() || told.judged().words().plaque());
        return Ledgers.RATING.with(made, values);
    }

    private long key(VillageSheet sheet, Household household) {
        return Rating.key(sheet.village().no(), roundNo, household.no());
    }

    private VillageSheet sheet(Area village) {
        return sheets.computeIfAbsent(village.id(), id -> {
            Map<Long, Rating> ratings = new HashMap<>();
            round.ifPresent(r -> of(village, r).forEach(x -> ratings.put(x.id(), x)));
            return new VillageSheet(
                    village,
                    new HouseholdBook(desk.data().ratings().households(id), period.from()),
                    ratings,
                    plaques(village),
                    round.flatMap(r -> desk.data().ratings().villageRound(village, r)));
        });
    }

    private List<Rating> of(Area village, RatingRound some) {
        return desk.data().ratings().sheet(village, some);
    }

    /** The households that had a plaque when the last round of the same kind ended. */
    private Set<Long> plaques(Area village) {
        Set<Long> plaques = new HashSet<>();
        desk.data().ratings().rounds().stream()
                .filter(r -> r.kind() == period.kind() && r.period().to().isBefore(period.from()))
                .max(Comparator.comparing(RatingRound::period))
                .ifPresent(r -> of(village, r).stream()
                        .filter(x -> x.plaque() && x.grade() == Grade.CLEAN)
                        .forEach(x -> plaques.add(x.householdId())));
        return plaques;
    }

    private Outcome match(RowReader row, VillageSheet sheet, Told told, GradeReader.Judged judged) {
        List<HouseholdBook.Entry> found = sheet.book().find(told.group().id(), told.head(), told.door());
        Optional<HouseholdBook.Entry> known =
                HouseholdRows.match(row, told.group().name(), found, told.door());
        if (known.isEmpty() && !row.refused()) {
            stranger(row, sheet, told);
        }
        if (sheet.locked() && !row.refused()) {
            return whileLocked(row, sheet, known, new Row(told, judged));
        }
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

    /** What a row says. */
    private record Row(Told told, GradeReader.Judged judged) {}

    /** Refuses a household that lives in another group: it would be counted twice (K45). */
    private void stranger(RowReader row, VillageSheet sheet, Told told) {
        sheet.book()
                .elsewhere(told.group().id(), told.head(), told.door())
                .map(e -> desk.places().name(e.household().groupId()))
                .ifPresent(group -> row.problem(
                        "groups",
                        Problem.error(
                                "intake.household.elsewhere",
                                told.head() + "(" + told.door() + ")",
                                group,
                                told.group().name())));
    }

    /** A closed round takes nothing; what it already says is no harm. */
    private Outcome whileLocked(RowReader row, VillageSheet sheet, Optional<HouseholdBook.Entry> known, Row told) {
        if (known.isPresent()) {
            Household household = known.get().household();
            known.get().seenIn(row.number());
            long id = key(sheet, household);
            Rating old = sheet.ratings().get(id);
            if (old != null && made(sheet, id, household, told.judged()).equals(old)) {
                return Outcome.SAME;
            }
        }
        row.problem(
                "headName",
                Problem.error(
                        "intake.rating.locked",
                        told.told().home().who(),
                        sheet.village().name(),
                        period.label()));
        return Outcome.REFUSED;
    }

    private HouseholdBook.Entry add(VillageSheet sheet, Told told, GradeReader.Judged judged) {
        newHouseholds++;
        Household blank = HouseholdRows.fresh(
                new HouseholdRows.Home(
                        desk.work().newId(), sheet.village().id(), told.group().id(), told.head(), told.door()),
                sheet.book());
        HouseholdStatus status = Residence.status(judged.reason());
        Map<String, Object> more = new HashMap<>();
        more.put("members", told.members());
        more.put("status", status == null ? HouseholdStatus.LIVING : status);
        Household made = Ledgers.HOUSEHOLD.with(blank, more);
        desk.work().add(Ledgers.HOUSEHOLD, made);
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
        long id = key(sheet, household);
        Rating old = sheet.ratings().get(id);
        Rating made = made(sheet, id, household, judged);
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

    /** The rating; what comes after the round was reopened is marked as late. */
    private Rating made(VillageSheet sheet, long id, Household household, GradeReader.Judged judged) {
        Rating old = sheet.ratings().get(id);
        boolean before = sheet.plaques().contains(household.id());
        Rating made = rating(id, household, judged, new Known(old, before));
        return sheet.late() && !made.equals(old) ? Ledgers.RATING.with(made, Map.of("late", true)) : made;
    }

    /**
     * What is known of a household beside the row.
     *
     * @param old its rating; null when nobody came
     * @param plaque whether it had a plaque in the round before
     */
    private record Known(Rating old, boolean plaque) {

        /** A plaque stays with who stays 清洁户 (domain document, 1.2). */
        boolean keeps() {
            return old != null && old.grade() == Grade.CLEAN ? old.plaque() : plaque;
        }
    }

    private Rating rating(long id, Household household, GradeReader.Judged judged, Known known) {
        Rating old = known.old();
        GradeReader.Words words = judged.words();
        boolean stays = old != null && old.grade() == judged.grade();
        boolean unscored = stays && desk.context().table().variant().equals("C");
        // A sheet without scores leaves those that were known.
        Integer[] p = unscored ? Scoring.pointsOf(old) : judged.points();
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
                judged.grade() == Grade.CLEAN
                        && (desk.context().table().has("plaque") ? words.plaque() : known.keeps()),
                old == null ? null : old.ratedOn(),
                stays ? old.fixDue() : null,
                stays ? old.fixedOn() : null,
                old == null ? late() : old.late(),
                kept("remark", words.remark(), old == null ? null : old.remark()));
    }

    /** What the sheet says; where it has no such column, what was known. */
    private String kept(String key, String told, String known) {
        return told != null || desk.context().table().has(key) ? told : known;
    }

    private boolean late() {
        return round.filter(r -> r.closedOn() != null
                        && r.closedOn().isBefore(desk.context().today()))
                .isPresent();
    }
}
