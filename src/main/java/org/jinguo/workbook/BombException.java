package org.jinguo.workbook;

import java.io.IOException;

/** A packed entry unfolds to an abnormal size. */
final class BombException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long bytes;

    BombException(long bytes) {
        super("More than " + bytes + " bytes");
        this.bytes = bytes;
    }

    /** What the entry may unfold to, in MB. */
    long megabytes() {
        return bytes >> 20;
    }
}
