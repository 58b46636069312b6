package org.jinguo.ui.kit.grid;

import org.jinguo.config.Messages;

/**
 * One line of what a paste would do: a cell that is there, or a row that becomes a record.
 *
 * @param kind of what it tells
 * @param where row and column as the officer sees them
 * @param before what stands there
 * @param text what was pasted
 * @param reason why it was refused; empty where it is taken
 * @param remark what there is to say of what is taken; empty for most
 */
record PasteLine(Kind kind, String where, String before, String text, String reason, String remark) {

    enum Kind {
        /** A cell of a row that is there. */
        CELL,
        /** A row that becomes a record. */
        NEW,
        /** A row whose record is there already. */
        KNOWN,
        /** A column of the block that the grid does not have, or that was guessed. */
        COLUMN
    }

    /** A cell of a row that is there. */
    static PasteLine cell(String where, String before, String text, String reason, String remark) {
        return new PasteLine(Kind.CELL, where, before, text, reason, remark);
    }

    boolean isRefused() {
        return !reason.isEmpty();
    }

    /** What comes of it, in a sentence. */
    String result() {
        return switch (kind) {
            case CELL ->
                isRefused()
                        ? Messages.get("ui.grid.paste.refused", reason)
                        : plus(Messages.get("ui.grid.paste.taken"), "ui.grid.paste.takenRemark");
            case NEW ->
                isRefused()
                        ? Messages.get("ui.grid.paste.newRefused", reason)
                        : plus(Messages.get("ui.grid.paste.new"), "ui.grid.paste.newRemark");
            case KNOWN -> Messages.get("ui.grid.paste.known", remark);
            case COLUMN ->
                remark.isEmpty() ? Messages.get("ui.grid.paste.ignored") : Messages.get("ui.grid.paste.mapped", remark);
        };
    }

    private String plus(String plain, String withRemark) {
        return remark.isEmpty() ? plain : Messages.get(withRemark, remark);
    }
}
