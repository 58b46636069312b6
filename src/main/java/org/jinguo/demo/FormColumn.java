package org.jinguo.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a sender's sheet with the words that people put at its head.
 *
 * @param key what stands in it
 * @param above headings above the words: the general one, then the parent; either may be blank
 * @param words what two- and three-row headings say
 * @param flat what a single heading row says
 * @param width in characters
 */
record FormColumn(String key, Above above, List<String> words, List<String> flat, int width) {

    /** The headings above. */
    record Above(String general, String parent) {}

    static FormColumn parse(String[] cell) {
        List<String> words = List.of(cell[3].split("\\|", -1));
        List<String> flat = cell[4].equals("^") ? words : List.of(cell[4].split("\\|", -1));
        return new FormColumn(
                cell[0], new Above(blank(cell[1]), blank(cell[2])), words, flat, Integer.parseInt(cell[5]));
    }

    private static String blank(String word) {
        return word.equals("-") ? "" : word;
    }

    /** True for a column that only some senders have. */
    boolean own() {
        return key.startsWith("x");
    }

    /**
     * The heading path in a sheet with so many heading rows.
     *
     * @param general whether two rows show the general heading, because the form has no parents
     */
    List<String> path(Dice dice, int depth, boolean general) {
        List<String> path = new ArrayList<>();
        if ((depth == 3 || (depth == 2 && general)) && !above.general().isEmpty()) {
            path.add(above.general());
        }
        if (depth >= 2 && !above.parent().isEmpty()) {
            path.add(above.parent());
        }
        path.add(dice.pick(depth == 1 ? flat : words));
        return path;
    }
}
