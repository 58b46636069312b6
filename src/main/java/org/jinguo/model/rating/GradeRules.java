package org.jinguo.model.rating;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;

/**
 * The rules of what a household is given in a round: points (K40), grade (K41), grade against
 * points (K42), problem and plaque (K43), namesakes (K44), once in a round (K45). Entry by keys,
 * import and the check of R05 run these and no others.
 */
public final class GradeRules {

    private static final int HUNDRED = 100;

    private static final List<Function<GradeCase, Stream<Remark>>> ALL = List.of(
            GradeRules::points,
            GradeRules::total,
            GradeRules::sum,
            GradeRules::grade,
            GradeRules::against,
            GradeRules::problem,
            GradeRules::plaque,
            GradeRules::namesakes,
            GradeRules::twice);

    private GradeRules() {}

    /** What there is to say of a household in a round. */
    public static List<Remark> check(GradeCase one) {
        return ALL.stream().flatMap(rule -> rule.apply(one)).toList();
    }

    /** K40: each item has at least nothing and at most its points. */
    public static Stream<Remark> points(GradeCase one) {
        if (one.rating().isEmpty() || one.scoring().isEmpty()) {
            return Stream.empty();
        }
        Integer[] points = Scoring.pointsOf(one.rating().get());
        return one.scoring().get().items().stream().flatMap(item -> item(one, item, points[item.seq() - 1]).stream());
    }

    private static Optional<Remark> item(GradeCase one, ScoreItem item, Integer got) {
        String who = one.home().who();
        int most = item.maxPoints();
        if (got != null && got < 0) {
            return Optional.of(error("item" + item.seq(), "rating.negative", who, item.name(), got));
        }
        // A veto is marked or not; how many points it says is of no matter.
        if (got == null || item.veto() || got <= most) {
            return Optional.empty();
        }
        return Optional.of(error("item" + item.seq(), "rating.points", who, item.name(), got, most, got - most));
    }

    private static Remark error(String key, String code, Object... args) {
        return new Remark("K40", key, Problem.error(code, args));
    }

    /** K40: the total is within what can be reached. */
    public static Stream<Remark> total(GradeCase one) {
        int all = one.scoring().map(Scoring::mostWithBonus).orElse(0);
        int most = all == 0 ? HUNDRED : all;
        return one
                .rating()
                .map(Rating::score)
                .filter(score -> score > most)
                .map(score -> tooMuch(one, score, most))
                .stream();
    }

    private static Remark tooMuch(GradeCase one, int score, int most) {
        return error("score", "rating.total", one.home().who(), score, most, score - most);
    }

    /** K40: the total is that of the items. */
    private static Stream<Remark> sum(GradeCase one) {
        return one
                .rating()
                .filter(r -> r.score() != null)
                .flatMap(r -> one.scoring()
                        .flatMap(s -> s.total(Scoring.pointsOf(r)))
                        .filter(sum -> !sum.equals(r.score()))
                        .map(sum -> error("score", "rating.sum", one.home().who(), r.score(), sum)))
                .stream();
    }

    /** K41: a grade, or a reason why there is none. */
    private static Stream<Remark> grade(GradeCase one) {
        if (one.rating().isEmpty()) {
            return Stream.empty();
        }
        Rating rating = one.rating().get();
        if (rating.grade() == null) {
            return Stream.of(new Remark(
                    "K41", "grade", Problem.error("rating.none", one.home().who())));
        }
        return rating.grade() == Grade.UNRATED && isBlank(rating.reason())
                ? Stream.of(new Remark(
                        "K41",
                        "reason",
                        Problem.error("rating.reason", one.home().who())))
                : Stream.empty();
    }

    /** K42: the grade is that of the points, or it is said why not. */
    public static Stream<Remark> against(GradeCase one) {
        Optional<Rating> graded =
                one.rating().filter(r -> r.grade() != null && r.grade().rated());
        if (graded.isEmpty() || !isBlank(graded.get().overrideReason())) {
            return Stream.empty();
        }
        Rating rating = graded.get();
        return one
                .scoring()
                .flatMap(s -> s.grade(rating))
                .filter(due -> due != rating.grade())
                .map(due -> against(one, rating, due))
                .stream();
    }

    private static Remark against(GradeCase one, Rating rating, Grade due) {
        boolean byVeto = one.scoring().orElseThrow().scheme().gradeOf(rating.score()) != due;
        return new Remark(
                "K42",
                "grade",
                Problem.explain(
                        byVeto ? "rating.veto" : "rating.threshold",
                        one.home().who(),
                        rating.score(),
                        due.label(),
                        rating.grade().label()));
    }

    /** K43: who is 不清洁 is told what to mend. */
    private static Stream<Remark> problem(GradeCase one) {
        return one
                .rating()
                .filter(r -> owesProblem(r.grade(), r.problem()))
                .map(r -> new Remark(
                        "K43",
                        "problem",
                        Problem.explain("rating.noProblem", one.home().who())))
                .stream();
    }

    /** Whether a grade wants words about what was found, and there are none. */
    public static boolean owesProblem(Grade grade, String problem) {
        return grade == Grade.UNCLEAN && isBlank(problem);
    }

    /** K43: a plaque is for a 清洁户 alone. */
    public static Stream<Remark> plaque(GradeCase one) {
        return one
                .rating()
                .filter(r -> r.plaque() && r.grade() != null && r.grade() != Grade.CLEAN)
                .map(r -> new Remark(
                        "K43",
                        "plaque",
                        Problem.explain(
                                "rating.plaque", one.home().who(), r.grade().label())))
                .stream();
    }

    /** K44: a door tells namesakes of a group apart. */
    private static Stream<Remark> namesakes(GradeCase one) {
        int many = one.beside().namesakes();
        GradeCase.Home home = one.home();
        return many < 2
                ? Stream.empty()
                : Stream.of(new Remark(
                        "K44", "headName", Problem.explain("rating.namesakes", home.group(), many, home.head())));
    }

    /** K45: who was joined to another or moved is rated in one of the two places. */
    private static Stream<Remark> twice(GradeCase one) {
        return one
                .rating()
                .flatMap(r -> one.beside().elsewhere())
                .map(there -> new Remark(
                        "K45",
                        "headName",
                        Problem.error("rating.twice", one.home().who(), there)))
                .stream();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
