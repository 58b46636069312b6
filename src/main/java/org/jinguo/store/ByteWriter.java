package org.jinguo.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing byte array for the journal: variable-length numbers and UTF-8 text. */
final class ByteWriter {

    private byte[] bytes;
    private int size;

    ByteWriter(int capacity) {
        bytes = new byte[capacity];
    }

    void put(int b) {
        room(1);
        bytes[size++] = (byte) b;
    }

    /** An unsigned variable-length number, seven bits a byte. */
    void unsigned(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A signed number, zigzag. */
    void signed(long value) {
        unsigned((value << 1) ^ (value >> 63));
    }

    void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        unsigned(utf8.length);
        put(utf8, utf8.length);
    }

    /** A text that may be null. */
    void optional(String value) {
        put(value == null ? 0 : 1);
        if (value != null) {
            text(value);
        }
    }

    void put(byte[] source, int length) {
        room(length);
        System.arraycopy(source, 0, bytes, size, length);
        size += length;
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    void reset() {
        size = 0;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
