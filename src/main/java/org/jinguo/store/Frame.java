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
    static final byte START = 4;

    private static final byte[] NONE = new byte[HASH];

    final byte type;
    final byte[] body;
    final byte[] hash;
    private final byte[] before;

    private Frame(byte type, byte[] body, byte[] hash, byte[] before) {
        this.type = type;
        this.body = body;
        this.hash = hash;
        this.before = before;
    }

    int size() {
        return HEAD + body.length;
    }

    /** Whether it carries the hash of the frame before it. */
    boolean follows(byte[] hashBefore) {
        return Arrays.equals(before, hashBefore);
    }

    /** Whether it begins a chain of its own. */
    boolean beginsChain() {
        return Arrays.equals(before, NONE);
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

    /** How long a frame is whose first bytes are these, head and body; -1 when they begin none. */
    static int sizeOf(int length, int type) {
        boolean known = type >= COLUMNS && type <= START;
        return known && length > 0 && length <= MAX_BODY ? length + HEAD - 1 : -1;
    }

    /** Reads a frame from its bytes, or null when they are not a whole and right one. */
    static Frame read(byte[] laidOut) {
        ByteBuffer in = ByteBuffer.wrap(laidOut);
        int length = in.getInt();
        int sum = in.getInt();
        if (length + HEAD - 1 != laidOut.length || sum != checksum(laidOut, 8, laidOut.length - 8)) {
            return null;
        }
        byte[] before = Arrays.copyOfRange(laidOut, 8, 8 + HASH);
        byte[] body = Arrays.copyOfRange(laidOut, HEAD, laidOut.length);
        return new Frame(laidOut[HEAD - 1], body, hashOf(laidOut), before);
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
