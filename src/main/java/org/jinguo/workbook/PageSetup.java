package org.jinguo.workbook;

import java.util.List;
import java.util.Objects;

/**
 * What stands below the table, and the paper.
 *
 * @param paper size and direction
 * @param signature the line of signatures below the table; empty for none
 * @param notes the notes (注) below it, one line each
 */
public record PageSetup(Paper paper, String signature, List<String> notes) {

    /** A4 landscape, nothing below the table. */
    public static final PageSetup PLAIN = new PageSetup(Paper.A4_LANDSCAPE, "", List.of());

    public PageSetup {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(signature);
        notes = List.copyOf(notes);
    }
}
