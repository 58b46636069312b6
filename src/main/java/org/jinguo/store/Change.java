package org.jinguo.store;

import java.time.Instant;

/**
 * One named Change as the history shows it.
 *
 * @param seq number, 1 and up, without gaps among acknowledged Changes
 * @param kind sort of change
 * @param label what it did, in officers' words
 * @param at time at which it was acknowledged
 * @param who officer
 * @param rows how many rows it touched
 * @param target the Change that was undone or redone; null otherwise
 * @param fileName workbook that was imported; null otherwise
 * @param fileHash SHA-256 of that workbook in hex; null otherwise
 * @param detail further words, for example the counts of an import; null when none
 */
public record Change(
        long seq,
        Kind kind,
        String label,
        Instant at,
        String who,
        int rows,
        Long target,
        String fileName,
        String fileHash,
        String detail) {

    /** Sort of change. */
    public enum Kind {
        EDIT('E'),
        IMPORT('I'),
        UNDO('U'),
        REDO('R');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        /** The letter that stands for it in the journal. */
        char mark() {
            return mark;
        }

        static Kind of(int mark) {
            for (Kind kind : values()) {
                if (kind.mark == mark) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("kind " + mark);
        }
    }
}
