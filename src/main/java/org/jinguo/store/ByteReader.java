package org.jinguo.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ByteWriter} wrote; bytes that it did not write end in an {@link IOException}.
 */
final class ByteReader {

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int next() throws IOException {
        if (at >= bytes.length) {
            throw new IOException("the bytes end too early");
        }
        return bytes[at++] & 0xFF;
    }

    long unsigned() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int b = next();
            value |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return value;
            }
        }
        throw new IOException("no number");
    }

    /** A number of things that each take at least a byte of what is left. */
    int count() throws IOException {
        long count = unsigned();
        if (count < 0 || count > bytes.length - at) {
            throw new IOException("more things than bytes");
        }
        return (int) count;
    }

    long signed() throws IOException {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    String text() throws IOException {
        int length = count();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    String optional() throws IOException {
        return next() == 0 ? null : text();
    }

    boolean more() {
        return at < bytes.length;
    }
}
