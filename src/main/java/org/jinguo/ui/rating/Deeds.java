package org.jinguo.ui.rating;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.GradeRules;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.Scoring;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.kit.StatusLine;

/**
 * What keys do to households: shown at once, then written. Where the round is closed they say so.
 */
final class Deeds {

    private final Sitting sitting;
    private final RatingWriter writer;
    private final StatusLine status;
    private Optional<Household> lastUnclean = Optional.empty();

    Deeds(Sitting sitting, DataFolder data, RatingViewModel.Place place) {
        this.sitting = sitting;
        this.writer = new RatingWriter(data, place.clock());
        this.status = place.status();
    }

    /** Forgets what belongs to the sheet that was left. */
    void leave() {
        lastUnclean = Optional.empty();
    }

    /** The sheet, when something can be written on it; otherwise says why not. */
    Optional<RatingSheet> writable() {
        Optional<RatingSheet> sheet = sitting.sheetProperty().get();
        sheet.filter(RatingSheet::locked).ifPresent(s -> status.say(lockedSentence(s)));
        return sheet.filter(s -> !s.locked());
    }

    static String lockedSentence(RatingSheet sheet) {
        return Messages.get(
                "ui.rating.locked",
                sheet.village().name(),
                sheet.period().label(),
                sheet.state().map(VillageRound::closedOn).orElseThrow());
    }

    /** What the rules say of a row as it is shown. */
    List<Remark> said(RatingRow row) {
        return check(row, row.shown());
    }

    private List<Remark> check(RatingRow row, Optional<Rating> given) {
        return sitting.about(row, given).map(GradeRules::check).orElse(List.of());
    }

    /** What the rules say against a grade without a reason why; empty where it may be given. */
    Optional<Problem> against(RatingRow row, Grade grade) {
        Rating given = row.given(state(grade, "", kept(row)), Optional.empty());
        return sitting.about(row, Optional.of(given)).stream()
                .flatMap(GradeRules::against)
                .map(Remark::problem)
                .findFirst();
    }

    /** What the rules say against points alone. */
    Optional<Problem> against(RatingRow row, Points points) {
        Rating given = row.given(new RatingRow.State(RatingRow.Mark.NONE, points), Optional.empty());
        return sitting.about(row, Optional.of(given)).stream()
                .flatMap(one -> Stream.concat(GradeRules.points(one), GradeRules.total(one)))
                .map(Remark::problem)
                .findFirst();
    }

    static String sentence(Problem problem) {
        return Messages.problem(problem.code(), problem.args());
    }

    /** The scheme of the sheet. */
    Optional<Scoring> scoring() {
        return sitting.sheetProperty().get().flatMap(s -> s.scheme().map(scheme -> new Scoring(scheme, s.items())));
    }

    /** Gives a row a grade that needs no reason, and moves on. */
    void grade(RatingRow row, Grade grade) {
        visit(row, grade, "", Optional.empty());
    }

    /** Gives a row a grade that differs from its score's, and moves on. */
    void override(RatingRow row, Grade grade, String reason) {
        visit(row, grade, "", Optional.of(reason));
    }

    /** Says why a row is not rated, and moves on; points do not stay. */
    void unrated(RatingRow row, String reason) {
        give(row, state(Grade.UNRATED, reason, Points.NONE), Optional.empty());
    }

    /** Gives a row points and the grade that they come to, and moves on. */
    void score(RatingRow row, Points points, Grade grade) {
        give(row, state(grade, "", points), Optional.empty());
    }

    private void visit(RatingRow row, Grade grade, String reason, Optional<String> override) {
        give(row, state(grade, reason, kept(row)), override);
    }

    /** The points that a grade leaves: those being typed were not given. */
    private static Points kept(RatingRow row) {
        return row.drafted()
                ? row.storedProperty().get().map(Points::of).orElse(Points.NONE)
                : row.pointsProperty().get();
    }

    private RatingRow.State state(Grade grade, String reason, Points points) {
        boolean late = sitting.sheetProperty()
                .get()
                .flatMap(RatingSheet::state)
                .filter(VillageRound::late)
                .isPresent();
        return new RatingRow.State(new RatingRow.Mark(Optional.of(grade), reason, late), points);
    }

    private void give(RatingRow row, RatingRow.State state, Optional<String> override) {
        writable().ifPresent(to -> {
            Optional<Problem> refused = refused(row, row.given(state, override));
            if (refused.isPresent()) {
                status.say(sentence(refused.get()));
                return;
            }
            KeyStack.Key key = sitting.keys().press(row, state);
            row.show(state, override);
            boolean unclean =
                    state.mark().grade().filter(g -> g == Grade.UNCLEAN).isPresent();
            if (unclean) {
                lastUnclean = Optional.of(row.household());
            }
            sitting.recount();
            RatingWriter.Visit visit = new RatingWriter.Visit(row.household(), state, override);
            sitting.send(() -> writer.rate(to, visit, key));
            sitting.step(1);
        });
    }

    /** The error that a key would bring; what was wrong before is no reason against it. */
    private Optional<Problem> refused(RatingRow row, Rating given) {
        return Remark.fresh(said(row), check(row, Optional.of(given)))
                .filter(Remark::isError)
                .map(Remark::problem)
                .findFirst();
    }

    /** Takes back the last key of this sitting and goes there; steps up when there is none. */
    void takeBack() {
        Optional<RatingSheet> to = writable();
        if (to.isEmpty()) {
            return;
        }
        Optional<KeyStack.Key> last = sitting.keys().takeBack();
        if (last.isEmpty()) {
            sitting.step(-1);
            return;
        }
        KeyStack.Key key = last.get();
        sitting.row(key.household().id()).ifPresent(row -> row.show(key.before()));
        sitting.reveal(key.household().id());
        sitting.recount();
        sitting.send(() -> writer.takeBack(to.get(), key));
        status.say(Messages.get("ui.rating.tookBack", key.household().headName()));
    }

    /** The rows not visited. */
    List<RatingRow> open() {
        return sitting.rows().stream().filter(RatingRow::open).toList();
    }

    /** Gives all that were not visited 清洁户; those where nobody lives 未评. */
    void rest() {
        List<RatingWriter.Visit> visits = open().stream()
                .map(r -> r.away().map(why -> visit(r, why)).orElseGet(() -> clean(r)))
                .toList();
        all(visits, to -> Messages.get("ui.rating.change.rest", to.unit().name(), visits.size()));
    }

    /** Takes over 未评 where the roster or the last round says that nobody can be rated. */
    void unratedAsBefore() {
        List<RatingWriter.Visit> visits = open().stream()
                .flatMap(r -> r.proposal().map(why -> visit(r, why)).stream())
                .toList();
        all(visits, to -> Messages.get("ui.rating.change.unrated", to.unit().name(), visits.size()));
    }

    private RatingWriter.Visit clean(RatingRow row) {
        return new RatingWriter.Visit(row.household(), state(Grade.CLEAN, "", Points.NONE), Optional.empty());
    }

    private RatingWriter.Visit visit(RatingRow row, String why) {
        return new RatingWriter.Visit(row.household(), state(Grade.UNRATED, why, Points.NONE), Optional.empty());
    }

    private void all(List<RatingWriter.Visit> visits, Function<RatingSheet, String> naming) {
        writable().ifPresent(to -> {
            String label = naming.apply(to);
            visits.forEach(v -> sitting.row(v.household().id()).ifPresent(r -> r.show(v.state())));
            sitting.recount();
            sitting.send(() -> writer.rateAll(to, label, visits));
        });
    }

    /** How many of the rows not visited have each proposed reason, in words. */
    static String reasons(List<String> reasons) {
        return reasons.stream()
                .collect(Collectors.groupingBy(r -> r, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> Messages.get("ui.rating.reasonCount", e.getKey(), e.getValue()))
                .collect(Collectors.joining(Messages.get("ui.rating.problem.between")));
    }

    /** The row whose problem is to be written: the last 不清洁 that owes it, else the current. */
    Optional<RatingRow> owing() {
        Optional<RatingRow> last = lastUnclean.flatMap(h -> sitting.row(h.id())).filter(RatingRow::owesProblem);
        return last.or(() -> sitting.at().filter(Deeds::unclean))
                .or(() -> sitting.rows().stream().filter(RatingRow::owesProblem).findFirst());
    }

    private static boolean unclean(RatingRow row) {
        return row.grade().filter(g -> g == Grade.UNCLEAN).isPresent();
    }

    /** Writes what was found at a household. */
    void problem(RatingRow row, String problem) {
        writable().ifPresent(to -> {
            row.problemProperty().set(problem);
            sitting.recount();
            String label = Messages.get(
                    "ui.rating.change.problem",
                    to.unit().name(),
                    row.household().headName(),
                    problem);
            RatingWriter.Value value = new RatingWriter.Value("problem", problem.isBlank() ? null : problem);
            sitting.send(() -> writer.set(to, label, row.household(), value));
        });
    }

    /** Hangs the plaque at the current household where it is 清洁户, or takes it down. */
    void plaque() {
        Optional<RatingRow> row = sitting.at();
        Optional<RatingSheet> to = row.flatMap(r -> writable());
        if (to.isEmpty()) {
            return;
        }
        String head = row.get().household().headName();
        boolean hung = row.get().storedProperty().get().filter(Rating::plaque).isPresent();
        Optional<String> why = hung ? Optional.empty() : notHung(row.get());
        if (why.isPresent()) {
            status.say(why.get());
            return;
        }
        String label = hung
                ? Messages.get("ui.rating.change.unhang", to.get().unit().name(), head)
                : Messages.get("ui.rating.change.hang", to.get().unit().name(), head);
        RatingWriter.Value value = new RatingWriter.Value("plaque", !hung);
        sitting.send(() -> writer.set(to.get(), label, row.get().household(), value));
    }

    /** Why no plaque may be hung. */
    private Optional<String> notHung(RatingRow row) {
        Optional<Rating> shown = row.shown();
        if (shown.isEmpty()) {
            String head = row.household().headName();
            return Optional.of(Messages.get("ui.rating.plaque.onlyClean", head));
        }
        Rating hung = Ledgers.RATING.with(shown.get(), "plaque", true);
        return sitting.about(row, Optional.of(hung)).stream()
                .flatMap(GradeRules::plaque)
                .map(remark -> sentence(remark.problem()))
                .findFirst();
    }

    /** Takes the current household so many places down the walk, up when negative. */
    void move(int by) {
        walker().ifPresent(r -> {
            RatingSheet to = sitting.sheetProperty().get().orElseThrow();
            sitting.send(() -> writer.move(to, r.household(), by));
        });
    }

    /** Takes a household to a place in the walk of its group, from 1. */
    void place(RatingRow row, int place) {
        RatingSheet to = sitting.sheetProperty().get().orElseThrow();
        sitting.send(() -> writer.place(to, row.household(), place));
    }

    /** The current row, when its place in the walk is the sheet's; otherwise says why not. */
    Optional<RatingRow> walker() {
        Optional<RatingRow> row = sitting.at();
        Optional<RatingRow> walks = row.filter(Deeds::walks);
        if (row.isPresent() && walks.isEmpty()) {
            status.say(Messages.get("ui.rating.move.gone", row.get().household().headName()));
        }
        return walks;
    }

    /** The place of a row in the walk of its group, from 1. */
    int placeOf(RatingRow row) {
        return 1
                + (int) sitting.rows().stream()
                        .takeWhile(r -> r != row)
                        .filter(Deeds::walks)
                        .filter(r -> r.household().groupId() == row.household().groupId())
                        .filter(r -> existsThen(r.household()))
                        .count();
    }

    private boolean existsThen(Household household) {
        return sitting.sheetProperty()
                .get()
                .filter(s -> household.existsOn(s.period().to()))
                .isPresent();
    }

    static boolean walks(RatingRow row) {
        return row.line().group().id() == row.household().groupId();
    }
}
