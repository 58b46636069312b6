package org.jinguo.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;

/**
 * Damages a segment of the journal frame by frame: frames in another order, doubled, left out; and
 * frames that say something else with length and checksum put right again, so that what reads their
 * bodies gets to see it.
 */
final class FrameMutator {

    private static final int BOMB = 40 << 20;
    private static byte[] bomb;

    private final Random random;
    private final Mutator mutator;

    FrameMutator(Random random, Mutator mutator) {
        this.random = random;
        this.mutator = mutator;
    }

    /** The frames of a segment, each as it stands in the file. */
    static List<byte[]> frames(byte[] segment) {
        List<byte[]> found = new ArrayList<>();
        int at = 0;
        while (at + Frame.HEAD <= segment.length) {
            int size = ByteBuffer.wrap(segment).getInt(at) + Frame.HEAD - 1;
            if (size < Frame.HEAD || size > segment.length - at) {
                break;
            }
            found.add(java.util.Arrays.copyOfRange(segment, at, at + size));
            at += size;
        }
        return found;
    }

    /** Where the frame that ends a Change begins. */
    static int offset(byte[] segment, long seq) throws IOException {
        int at = 0;
        for (byte[] laidOut : frames(segment)) {
            Frame frame = Frame.read(laidOut);
            if (frame.type == Frame.CHANGE
                    && ChangeBody.readHead(ChangeBody.unpack(frame.body))
                                    .change()
                                    .seq()
                            == seq) {
                return at;
            }
            at += laidOut.length;
        }
        throw new IOException("no change " + seq);
    }

    static byte[] joined(List<byte[]> frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frames.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** Right frames at wrong places; {@code others} may be mixed in. */
    byte[] disordered(byte[] segment, byte[] others) {
        List<byte[]> frames = frames(segment);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int one = random.nextInt(frames.size());
            int two = random.nextInt(frames.size());
            switch (random.nextInt(6)) {
                case 0 -> Collections.swap(frames, one, two);
                case 1 -> frames.add(two, frames.get(one));
                case 2 -> frames.remove(frames.size() > 1 ? one : 0);
                case 3 -> frames.add(two, frames.remove(one));
                case 4 -> frames.set(one, mutator.damaged(frames.get(one)));
                default -> {
                    List<byte[]> foreign = frames(others);
                    frames.add(two, foreign.get(random.nextInt(foreign.size())));
                }
            }
            if (frames.isEmpty()) {
                frames.addAll(frames(others));
            }
        }
        return joined(frames);
    }

    /** Frames whose bodies say something else, with right checksums. */
    byte[] resealed(byte[] segment) {
        List<byte[]> frames = frames(segment);
        for (int i = random.nextInt(2); i >= 0; i--) {
            int at = random.nextInt(frames.size());
            Frame frame = Frame.read(frames.get(at));
            frames.set(at, sealed(type(frame.type), body(frame), frames.get(at)));
        }
        return joined(random.nextBoolean() ? frames : chained(frames));
    }

    private byte type(byte type) {
        return (byte) (random.nextInt(12) == 0 ? 1 + random.nextInt(4) : type);
    }

    private static byte[] sealed(byte type, byte[] body, byte[] before) {
        return Frame.layOut(type, body, java.util.Arrays.copyOfRange(before, 8, 8 + Frame.HASH));
    }

    /** The same frames, each carrying the hash of the one before it. */
    static List<byte[]> chained(List<byte[]> frames) {
        List<byte[]> result = new ArrayList<>();
        byte[] hash = java.util.Arrays.copyOfRange(frames.get(0), 8, 8 + Frame.HASH);
        for (byte[] laidOut : frames) {
            Frame frame = Frame.read(laidOut);
            byte[] again = frame == null ? laidOut : Frame.layOut(frame.type, frame.body, hash);
            hash = Frame.hashOf(again);
            result.add(again);
        }
        return result;
    }

    private byte[] body(Frame frame) {
        boolean change = frame.type == Frame.CHANGE || frame.type == Frame.PART;
        if (!change) {
            return mutator.damaged(frame.body);
        }
        return switch (random.nextInt(60)) {
            case 0 -> bomb();
            case 1 -> many();
            case 2, 3, 4, 5 -> mutator.damaged(frame.body);
            case 6, 7, 8, 9 -> head(frame.type);
            default -> reworked(frame.body);
        };
    }

    private byte[] reworked(byte[] body) {
        try {
            return packed(mutator.damaged(plain(body)));
        } catch (IOException e) {
            // Damaged before.
            return mutator.damaged(body);
        }
    }

    /** What a body holds. */
    static byte[] plain(byte[] body) throws IOException {
        ByteReader in = ChangeBody.unpack(body);
        ByteWriter out = new ByteWriter(body.length);
        while (in.more()) {
            out.put(in.next());
        }
        return out.copy();
    }

    static byte[] packed(byte[] plain) {
        ByteWriter out = new ByteWriter(plain.length + 1);
        out.put(plain, plain.length);
        return ChangeBody.pack(out);
    }

    /** A head with numbers at their borders. */
    private byte[] head(byte type) {
        ByteWriter out = new ByteWriter(100);
        out.unsigned(large());
        if (type == Frame.CHANGE) {
            out.put("EIURx".charAt(random.nextInt(5)));
            out.text("改".repeat(random.nextInt(300)));
            out.signed(large());
            out.text("");
            out.unsigned(large());
            out.unsigned(large());
            out.put(0);
            out.put(0);
            out.put(random.nextInt(2));
            out.unsigned(large());
            out.unsigned(large());
        }
        return packed(out.copy());
    }

    private long large() {
        return switch (random.nextInt(5)) {
            case 0 -> mutator.border();
            case 1 -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE;
            case 2 -> random.nextLong();
            default -> random.nextInt(20);
        };
    }

    /** More rows than anyone has, each of a few bytes. */
    private byte[] many() {
        int rows = 200_000;
        ByteWriter out = new ByteWriter(rows * 4 + 1);
        out.unsigned(3);
        for (int i = 0; i < rows; i++) {
            out.put(1);
            out.signed(i);
            out.put(random.nextInt(4));
            out.unsigned(0);
        }
        return packed(out.copy());
    }

    /** A body that swells to more than any that was written. */
    private static synchronized byte[] bomb() {
        if (bomb == null) {
            bomb = bomb(BOMB);
        }
        return bomb;
    }

    static byte[] bomb(int size) {
        Deflater deflater = new Deflater(1, true);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(1);
            byte[] zeros = new byte[1 << 20];
            byte[] some = new byte[1 << 16];
            for (int left = size; left > 0 || !deflater.finished(); left -= zeros.length) {
                deflater.setInput(zeros, 0, Math.max(0, Math.min(left, zeros.length)));
                if (left <= zeros.length) {
                    deflater.finish();
                }
                for (int n = deflater.deflate(some); n > 0; n = deflater.deflate(some)) {
                    out.write(some, 0, n);
                }
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
