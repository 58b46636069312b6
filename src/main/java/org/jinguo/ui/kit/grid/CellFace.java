package org.jinguo.ui.kit.grid;

import org.jinguo.config.Messages;

/**
 * What a cell shows.
 *
 * @param text its text, masked where it must be
 * @param mark what the officer should notice
 * @param locked whether it can only be read in a grid that is edited
 */
record CellFace(String text, Mark mark, boolean locked) {

    static final CellFace EMPTY = new CellFace("", Mark.NONE, false);

    /** What an officer should notice, each with a sign of its own besides the colour. */
    enum Mark {
        NONE,
        /** Must be mended. */
        DANGER,
        /** Asks for an explanation, or is worth a look. */
        WARN,
        /** Proposed by the program, to be confirmed. */
        PROPOSED,
        /** Compared and found in order. */
        FINE;

        String sign() {
            return switch (this) {
                case NONE -> "";
                case DANGER -> Messages.get("ui.grid.mark.danger");
                case WARN -> Messages.get("ui.grid.mark.warn");
                case PROPOSED -> Messages.get("ui.grid.mark.proposed");
                case FINE -> Messages.get("ui.grid.mark.fine");
            };
        }
    }
}
