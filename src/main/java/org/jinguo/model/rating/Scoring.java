package org.jinguo.model.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What points come to under a scheme (domain document, 4.10). Points are told by the item's column,
 * {@code points[seq - 1]}; null is not scored. A veto item holds 1 when it is marked.
 *
 * @param scheme thresholds
 * @param items the scheme's items in order
 */
public record Scoring(ScoreScheme scheme, List<ScoreItem> items) {

    /** So many items a rating has room for. */
    public static final int COLUMNS = 8;

    public Scoring {
        items = List.copyOf(items);
    }

    /** The points that a rating holds, by column. */
    public static Integer[] pointsOf(Rating rating) {
        return new Integer[] {
            rating.item1(),
            rating.item2(),
            rating.item3(),
            rating.item4(),
            rating.item5(),
            rating.item6(),
            rating.item7(),
            rating.item8()
        };
    }

    /** The items that are given points, in order: all but the vetoes. */
    public List<ScoreItem> scored() {
        return items.stream().filter(i -> !i.veto()).toList();
    }

    /** The veto items, in order. */
    public List<ScoreItem> vetoes() {
        return items.stream().filter(ScoreItem::veto).toList();
    }

    /** The highest total: all items but bonus and veto. */
    public int most() {
        return scored().stream()
                .filter(i -> !i.bonus())
                .mapToInt(ScoreItem::maxPoints)
                .sum();
    }

    /** The highest total that can be reached, with every bonus. */
    public int mostWithBonus() {
        return scored().stream().mapToInt(ScoreItem::maxPoints).sum();
    }

    /** The items that still want points; a bonus never does. */
    public List<ScoreItem> missing(Integer[] points) {
        List<ScoreItem> missing = new ArrayList<>();
        for (ScoreItem item : scored()) {
            if (!item.bonus() && points[item.seq() - 1] == null) {
                missing.add(item);
            }
        }
        return missing;
    }

    /** The total of the items; empty while one is missing. */
    public Optional<Integer> total(Integer[] points) {
        if (scored().isEmpty() || !missing(points).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(scored().stream()
                .map(i -> points[i.seq() - 1])
                .mapToInt(p -> p == null ? 0 : p)
                .sum());
    }

    /** Whether any veto is marked. */
    public boolean vetoed(Integer[] points) {
        return vetoes().stream().map(i -> points[i.seq() - 1]).anyMatch(p -> p != null && p > 0);
    }

    /** The grade that a total comes to; not above 较清洁户 where a veto is marked. */
    public Grade grade(int total, Integer[] points) {
        Grade byTotal = scheme.gradeOf(total);
        return byTotal == Grade.CLEAN && vetoed(points) ? Grade.FAIR : byTotal;
    }

    /** The grade that a rating's score comes to; empty when it has none. */
    public Optional<Grade> grade(Rating rating) {
        return rating.score() == null ? Optional.empty() : Optional.of(grade(rating.score(), pointsOf(rating)));
    }

    /** Whether any points are told. */
    public static boolean any(Integer[] points) {
        return Arrays.stream(points).anyMatch(p -> p != null);
    }
}
