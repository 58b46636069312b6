package org.jinguo.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The heading rows of one sheet: which columns in which order, in which words, over how many rows.
 *
 * @param keys column keys from the left
 * @param paths heading path of each column, one to {@code depth} words
 * @param widths in characters
 * @param depth heading rows
 */
record Headings(List<String> keys, List<List<String>> paths, List<Integer> widths, int depth) {

    private static final double OWN_COLUMN = 0.2;
    private static final double SWAPPED = 0.25;
    private static final double SPACED = 0.2;
    private static final double WRAPPED = 0.12;
    private static final int LONG_WORD = 5;

    /** The headings as one sender writes them. */
    static Headings of(Form form, Dice dice, boolean itemised) {
        int depth = depth(form, dice);
        boolean general = !form.hasParents();
        boolean spaced = dice.chance(SPACED);
        boolean wrapped = dice.chance(WRAPPED);
        List<List<Chosen>> blocks = new ArrayList<>();
        for (FormColumn column : form.columns()) {
            if ((column.own() && !dice.chance(OWN_COLUMN))
                    || (!itemised && column.above().parent().equals("评分"))) {
                continue;
            }
            List<String> path = column.path(dice, depth, general);
            int last = path.size() - 1;
            path.set(last, styled(path.get(last), spaced, wrapped));
            Chosen chosen = new Chosen(column.key(), path, column.width());
            if (blocks.isEmpty() || !chosen.joins(blocks.get(blocks.size() - 1).get(0))) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(chosen);
        }
        swap(blocks, dice);
        List<Chosen> all = blocks.stream().flatMap(List::stream).toList();
        return new Headings(
                all.stream().map(Chosen::key).toList(),
                all.stream().map(Chosen::path).toList(),
                all.stream().map(Chosen::width).toList(),
                all.stream().mapToInt(c -> c.path().size()).max().orElse(depth));
    }

    private record Chosen(String key, List<String> path, int width) {
        boolean joins(Chosen other) {
            return path.size() > 1 && other.path.size() > 1 && path.get(0).equals(other.path.get(0));
        }
    }

    private static int depth(Form form, Dice dice) {
        int depth = form.hasParents() ? 1 + dice.weighted(25, 60, 15) : 1 + dice.weighted(80, 20);
        return form.hasTicks() ? Math.max(2, depth) : depth;
    }

    /** Some senders move a column: neighbours change places, the first one stays. */
    private static void swap(List<List<Chosen>> blocks, Dice dice) {
        for (int i = 0; i < 2 && dice.chance(SWAPPED); i++) {
            int at = 1 + dice.below(blocks.size() - 3);
            Collections.swap(blocks, at, at + 1);
        }
    }

    private static String styled(String word, boolean spaced, boolean wrapped) {
        if (spaced && word.length() == 2) {
            return word.charAt(0) + "  " + word.charAt(1);
        }
        if (wrapped && word.length() >= LONG_WORD && word.indexOf('(') < 0) {
            int half = (word.length() + 1) / 2;
            return word.substring(0, half) + "\n" + word.substring(half);
        }
        return word;
    }

    int width() {
        return keys.size();
    }
}
