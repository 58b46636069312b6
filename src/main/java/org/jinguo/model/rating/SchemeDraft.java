package org.jinguo.model.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jinguo.model.field.Problem;

/**
 * 评分细则 as it is being written.
 *
 * @param yearNo year it is made for
 * @param name name
 * @param cleanMin lowest score of 清洁户
 * @param fairMin lowest score of 较清洁户
 * @param items the items in order, at most {@link #MOST}
 */
public record SchemeDraft(int yearNo, String name, int cleanMin, int fairMin, List<SchemeDraft.Item> items) {

    /** A rating has a column for so many items. */
    public static final int MOST = 8;

    /** Points of all items but those that add or veto (domain document, 4.10: 100分制). */
    public static final int FULL = 100;

    private static final int NAME = 60;
    private static final int ITEM_NAME = 30;

    /**
     * One item.
     *
     * @param name name
     * @param maxPoints highest points; 0 for a veto, which is met or not
     * @param bonus whether it adds to 100 points
     * @param veto 一票否决
     */
    public record Item(String name, int maxPoints, boolean bonus, boolean veto) {

        /** Whether its points are part of the hundred. */
        public boolean counts() {
            return !bonus && !veto;
        }
    }

    public SchemeDraft {
        items = List.copyOf(items);
    }

    /** A draft with what a scheme says. */
    public static SchemeDraft of(ScoreScheme scheme, List<ScoreItem> items) {
        return new SchemeDraft(
                scheme.yearNo(),
                scheme.name(),
                scheme.cleanMin(),
                scheme.fairMin(),
                items.stream()
                        .map(i -> new Item(i.name(), i.maxPoints(), i.bonus(), i.veto()))
                        .toList());
    }

    /** The points of the items that make up the hundred. */
    public int sum() {
        return items.stream().filter(Item::counts).mapToInt(Item::maxPoints).sum();
    }

    /** What keeps it from being a scheme; empty when nothing does. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (name.isBlank() || name.length() > NAME) {
            found.add(Problem.error("scheme.name", NAME));
        }
        if (cleanMin > FULL || fairMin < 1 || fairMin >= cleanMin) {
            found.add(Problem.error("scheme.thresholds", cleanMin, fairMin));
        }
        if (items.isEmpty() || items.size() > MOST) {
            found.add(Problem.error("scheme.items", MOST));
        }
        Set<String> seen = new HashSet<>();
        for (Item item : items) {
            check(item, seen, found);
        }
        if (!items.isEmpty() && sum() != FULL) {
            found.add(Problem.error("scheme.sum", sum(), FULL - sum()));
        }
        return found;
    }

    private static void check(Item item, Set<String> seen, List<Problem> found) {
        if (item.name().isBlank() || item.name().length() > ITEM_NAME) {
            found.add(Problem.error("scheme.itemName", ITEM_NAME));
        } else if (!seen.add(item.name())) {
            found.add(Problem.error("scheme.itemTwice", item.name()));
        }
        if (!item.veto() && (item.maxPoints() < 1 || item.maxPoints() > FULL)) {
            found.add(Problem.error("scheme.itemPoints", item.name(), FULL));
        }
    }
}
