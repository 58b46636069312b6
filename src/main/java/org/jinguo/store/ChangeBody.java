package org.jinguo.store;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Lays out the bodies of change frames and reads them back; long bodies are deflated. */
final class ChangeBody {

    private static final int WORTH_DEFLATING = 600;

    /**
     * No body that was written comes to more: a frame goes out after the thousand rows that fill
     * it, and the longest row with all its texts is 30 KB. Deflated bytes that do are damaged.
     */
    static final int MOST_BYTES = 32 << 20;

    /** The largest number of a Change: names of snapshots have ten digits for it. */
    static final long MOST_SEQ = 9_999_999_999L;

    private ChangeBody() {}

    /**
     * The head of a change frame.
     *
     * @param change the Change
     * @param parts how many part frames stand before it
     */
    record Head(Change change, int parts) {}

    static void writeHead(ByteWriter out, Change change, int parts) {
        out.unsigned(change.seq());
        out.put(change.kind().mark());
        out.text(change.label());
        out.signed(change.at().toEpochMilli());
        out.text(change.who());
        out.unsigned(change.rows());
        out.unsigned(change.target() == null ? 0 : change.target());
        out.optional(change.fileName());
        out.optional(change.fileHash());
        out.optional(change.detail());
        out.unsigned(parts);
    }

    static Head readHead(ByteReader in) throws IOException {
        long seq = in.upTo(MOST_SEQ);
        Change.Kind kind = kind(in.next());
        String label = in.text();
        Instant at = Instant.ofEpochMilli(in.signed());
        String who = in.text();
        int rows = (int) in.upTo(Integer.MAX_VALUE);
        long target = in.unsigned();
        String fileName = in.optional();
        String fileHash = in.optional();
        String detail = in.optional();
        Change change =
                new Change(seq, kind, label, at, who, rows, target == 0 ? null : target, fileName, fileHash, detail);
        return new Head(change, (int) in.upTo(Integer.MAX_VALUE));
    }

    private static Change.Kind kind(int mark) throws IOException {
        try {
            return Change.Kind.of(mark);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /**
     * The body as it stands in the frame: a flag byte, then the bytes, deflated when that is worth
     * it.
     */
    static byte[] pack(ByteWriter plain) {
        if (plain.size() < WORTH_DEFLATING) {
            byte[] bytes = new byte[plain.size() + 1];
            System.arraycopy(plain.array(), 0, bytes, 1, plain.size());
            return bytes;
        }
        Deflater deflater = new Deflater(2, true);
        try {
            deflater.setInput(plain.array(), 0, plain.size());
            deflater.finish();
            byte[] bytes = new byte[plain.size() + 64];
            bytes[0] = 1;
            int length = 1;
            while (!deflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, bytes.length * 2);
                }
                length += deflater.deflate(bytes, length, bytes.length - length);
            }
            return Arrays.copyOf(bytes, length);
        } finally {
            deflater.end();
        }
    }

    static ByteReader unpack(byte[] body) throws IOException {
        if (body.length == 0) {
            throw new IOException("empty body");
        }
        if (body[0] == 0) {
            return new ByteReader(body, 1, body.length);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(body, 1, body.length - 1);
            ByteWriter out = new ByteWriter(Math.min(MOST_BYTES, body.length * 2));
            byte[] buffer = new byte[1 << 15];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                out.put(buffer, n);
                if (out.size() > MOST_BYTES) {
                    throw new IOException("the body swells");
                }
            }
            return new ByteReader(out.array(), 0, out.size());
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }
}
