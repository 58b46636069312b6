package org.jinguo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A zip archive held in memory, read through its directory. Entries are found whatever the case and
 * the slashes of their names; each is unpacked under the limits.
 */
final class Zip {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DEFLATED = 8;
    private static final int INFLATE_BUFFER = 1 << 14;

    private record Entry(int flags, int method, int crc, int size, int offset) {}

    private final ByteBuffer bytes;
    private final Limits limits;
    private final Map<String, Entry> entries = new HashMap<>();

    Zip(byte[] content, Limits limits) throws ZipException {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        int end = end();
        int at = bytes.getInt(end + 16);
        int count = bytes.getShort(end + 10) & 0xFFFF;
        for (int e = 0; e < count; e++) {
            at = entry(at);
        }
    }

    private int end() throws ZipException {
        int last = bytes.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("no directory");
    }

    private int entry(int at) throws ZipException {
        if (at < 0 || at > bytes.limit() - ENTRY_SIZE || bytes.getInt(at) != ENTRY) {
            throw new ZipException("directory");
        }
        int name = bytes.getShort(at + 28) & 0xFFFF;
        int next = at + ENTRY_SIZE + name;
        next += (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        if (next > bytes.limit()) {
            throw new ZipException("directory");
        }
        String key = new String(bytes.array(), at + ENTRY_SIZE, name, StandardCharsets.UTF_8);
        int flags = bytes.getShort(at + 8);
        int method = bytes.getShort(at + 10);
        int size = bytes.getInt(at + 20);
        int offset = bytes.getInt(at + 42);
        entries.putIfAbsent(key(key), new Entry(flags, method, bytes.getInt(at + 16), size, offset));
        return next;
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** True when entries are locked with a zip password. */
    boolean encrypted() {
        return entries.values().stream().anyMatch(e -> (e.flags & 1) != 0);
    }

    /** The unpacked content of an entry; reading it fails with {@link BombException} in time. */
    Optional<InputStream> open(String name) throws IOException {
        Entry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    private InputStream open(Entry entry) throws IOException {
        int at = entry.offset;
        if (at < 0 || at > bytes.limit() - LOCAL_SIZE || bytes.getInt(at) != LOCAL) {
            throw new ZipException("entry");
        }
        int start = at + LOCAL_SIZE + (bytes.getShort(at + 26) & 0xFFFF);
        start += bytes.getShort(at + 28) & 0xFFFF;
        if (entry.size < 0 || start > bytes.limit() - entry.size) {
            throw new ZipException("entry");
        }
        InputStream packed = new ByteArrayInputStream(bytes.array(), start, entry.size);
        if (entry.method != 0 && entry.method != DEFLATED) {
            throw new ZipException("method");
        }
        InputStream plain = entry.method == 0
                ? packed
                : new InflaterInputStream(packed, new Inflater(true), INFLATE_BUFFER) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        inf.end();
                    }
                };
        return new GuardedStream(plain, entry.size, entry.crc, limits.bytes().entry());
    }
}
