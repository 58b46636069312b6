package org.jinguo.store;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ByteWriter} wrote. Damaged bytes end in an exception, never in a wrong value's
 * use: frames are checked first.
 */
final class ByteReader {

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int next() {
        return bytes[at++] & 0xFF;
    }

    long unsigned() {
        long value = 0;
        int shift = 0;
        while (true) {
            int b = next();
            value |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return value;
            }
            shift += 7;
        }
    }

    long signed() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    String text() {
        int length = (int) unsigned();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    String optional() {
        return next() == 0 ? null : text();
    }

    boolean more() {
        return at < bytes.length;
    }
}
