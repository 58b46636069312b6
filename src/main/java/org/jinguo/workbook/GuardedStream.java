package org.jinguo.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Counts what is unpacked: a bomb is found while it unfolds, a damaged entry at its end. */
final class GuardedStream extends FilterInputStream {

    /** Up to here any ratio is harmless; formatted empty rows pack by 1:100 and more. */
    private static final long HARMLESS = 32L << 20;

    private static final int RATIO = 250;

    private final CRC32 crc = new CRC32();
    private final int expected;
    private final long most;
    private long count;
    private boolean ended;

    GuardedStream(InputStream in, long packed, int expected, long most) {
        super(in);
        this.expected = expected;
        this.most = Math.min(most, Math.max(HARMLESS, packed * RATIO));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            crc.update(target, offset, read);
            count += read;
            if (count > most) {
                throw new BombException(most);
            }
        } else if (read < 0 && !ended) {
            ended = true;
            if ((int) crc.getValue() != expected) {
                throw new ZipException("checksum");
            }
        }
        return read;
    }
}
