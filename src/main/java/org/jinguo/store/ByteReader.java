package org.jinguo.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ByteWriter} wrote; bytes that it did not write end in an {@link IOException}.
 */
final class ByteReader {

    private final byte[] bytes;
    private final int end;
    private int at;

    ByteReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** Reads a part of an array. */
    ByteReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    int next() throws IOException {
        if (at >= end) {
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

    /** A number from 0 to one that was never passed when it was written. */
    long upTo(long most) throws IOException {
        return within(unsigned(), most);
    }

    private static long within(long value, long most) throws IOException {
        if (value < 0 || value > most) {
            throw new IOException("a number beyond " + most);
        }
        return value;
    }

    long signed() throws IOException {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    String text() throws IOException {
        long said = unsigned();
        int length = (int) within(said, end - at);
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    String optional() throws IOException {
        return next() == 0 ? null : text();
    }

    boolean more() {
        return at < end;
    }
}
