package org.jinguo.workbook;

import java.io.IOException;

/** A packed entry unfolds to an abnormal size. */
final class BombException extends IOException {

    private static final long serialVersionUID = 1L;

    BombException(long bytes) {
        super("More than " + bytes + " bytes");
    }
}
