package org.jinguo.ui.kit.grid;

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
        NONE(""),
        /** Must be mended. */
        DANGER("!"),
        /** Asks for an explanation, or is worth a look. */
        WARN("?"),
        /** Proposed by the program, to be confirmed. */
        PROPOSED("拟");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}
