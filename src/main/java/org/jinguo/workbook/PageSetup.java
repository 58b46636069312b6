package org.jinguo.workbook;

import java.util.List;
import java.util.Objects;

/**
 * What stands below the table, and the paper.
 *
 * @param paper size and direction
 * @param signature the line of signatures below the table; empty for none
 * @param notes the notes (注) below it, one line each
 * @param fit how the sheet comes to the width of the paper
 * @param breaks rows of data, from 0, before which a new page begins
 * @param foot what stands at the left foot of each page; empty for none
 */
public record PageSetup(Paper paper, String signature, List<String> notes, Fit fit, List<Integer> breaks, String foot) {

    /** How a sheet comes to the width of the paper. */
    public enum Fit {
        /** Made smaller until it is one page wide, never larger. */
        ONE_WIDE,
        /** Set larger, letters and all, until it fills the width: posters. */
        FILLS,
        /** Made smaller by a fixed share: Excel may forget page breaks where it fits by itself. */
        FIXED
    }

    /** A4 landscape, nothing below the table. */
    public static final PageSetup PLAIN = new PageSetup(Paper.A4_LANDSCAPE, "", List.of());

    public PageSetup {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(signature);
        Objects.requireNonNull(fit);
        Objects.requireNonNull(foot);
        notes = List.copyOf(notes);
        breaks = List.copyOf(breaks);
    }

    /** One page wide, cut where the paper ends. */
    public PageSetup(Paper paper, String signature, List<String> notes) {
        this(paper, signature, notes, Fit.ONE_WIDE, List.of(), "");
    }

    /** This set-up, filling the width of the paper. */
    public PageSetup filling() {
        return new PageSetup(paper, signature, notes, Fit.FILLS, breaks, foot);
    }

    /** This set-up at a fixed share of its size, no larger than it is. */
    public PageSetup fixed() {
        return new PageSetup(paper, signature, notes, Fit.FIXED, breaks, foot);
    }

    /** This set-up with new pages before some rows of data and a line at the foot of each. */
    public PageSetup cutAt(List<Integer> rows, String line) {
        return new PageSetup(paper, signature, notes, fit, rows, line);
    }

    /**
     * The share, in percent, at which a sheet of so many characters in so many columns is printed
     * where the share is fixed; never above 100.
     */
    int scale(int characters, int columns) {
        return (int) Math.max(10, Math.min(100, Math.floor(room(characters, columns) * SAFE)));
    }

    /** How much larger than usual a poster of so many characters is set; 1 for all else. */
    double enlarged(int characters, int columns) {
        return fit == Fit.FILLS ? Math.max(1, Math.min(LARGEST, room(characters, columns) / 100)) : 1;
    }

    /** The width of the paper as a share of the sheet's, percent. */
    private double room(int characters, int columns) {
        double width = (characters * CHARACTER + columns * AROUND) / POINTS;
        return paper.printableWidth() / width * 100;
    }

    private static final double LARGEST = 2.4;

    private static final double POINTS = 72;

    /** Where 宋体 is missing, another font's digits may be wider by so much. */
    private static final double SAFE = 0.86;

    /** Width of a digit of 宋体 11, which widths are counted in: 8 px, points. */
    static final double CHARACTER = 6;

    /** What Excel adds to each column, points. */
    static final double AROUND = 4.3;
}
