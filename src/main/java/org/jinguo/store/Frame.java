package org.jinguo.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * One frame of the journal: length (4), checksum (4), hash of the frame before (16), type (1),
 * body. The checksum covers all that follows it; the chain of hashes shows a frame that was
 * changed, left out or put elsewhere. A length of zero is the end of what was written.
 */
final class Frame {

    static final int HEAD = 25;
    static final int HASH = 16;
    static final int MAX_BODY = 64 << 20;

    /** What a frame carries; the file holds the number. */
    static final byte COLUMNS = 1;

    static final byte CHANGE = 2;
    static final byte PART = 3;

    final byte type;
    final byte[] body;
    final byte[] hash;
    final long offset;

    private Frame(byte type, byte[] body, byte[] hash, long offset) {
        this.type = type;
        this.body = body;
        this.hash = hash;
        this.offset = offset;
    }

    int size() {
        return HEAD + body.length;
    }

    /** Lays a frame out in a buffer of exactly its size. */
    static byte[] layOut(byte type, byte[] body, byte[] before) {
        ByteBuffer out = ByteBuffer.allocate(HEAD + body.length);
        out.putInt(body.length + 1).putInt(0).put(before).put(type).put(body);
        out.putInt(4, checksum(out.array(), 8, out.capacity() - 8));
        return out.array();
    }

    /** The hash of a frame that was laid out, for the next one to carry. */
    static byte[] hashOf(byte[] laidOut) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(laidOut, 4, laidOut.length - 4);
            return Arrays.copyOf(sha.digest(), HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a frame from its bytes, or null when they are not a whole and right one that follows
     * {@code before}.
     */
    static Frame read(byte[] laidOut, byte[] before, long offset) {
        ByteBuffer in = ByteBuffer.wrap(laidOut);
        int length = in.getInt();
        int sum = in.getInt();
        if (length + HEAD - 1 != laidOut.length
                || sum != checksum(laidOut, 8, laidOut.length - 8)) {
            return null;
        }
        if (!Arrays.equals(before, 0, HASH, laidOut, 8, 8 + HASH)) {
            return null;
        }
        byte[] body = Arrays.copyOfRange(laidOut, HEAD, laidOut.length);
        return new Frame(laidOut[HEAD - 1], body, hashOf(laidOut), offset);
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
