package org.jinguo.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jinguo.store.disk.Disk;

/**
 * The mark of a clean end: hash of the closed database file and the end of the journal. With it,
 * the next opening need not look at every row; without it, nothing is trusted. A mark that can not
 * be read is none.
 *
 * @param databaseHash SHA-256 of the database file, hex
 * @param seq the last Change; -1 in a mark of an earlier version, which did not say
 * @param end end of the journal
 * @param chain hash of the journal's last frame, hex
 * @param lastChange where the last Change begins; the chain is checked from there on
 */
record CleanMark(String databaseHash, long seq, Journal.Position end, String chain, Journal.Position lastChange) {

    private static final String NAME = "clean.mark";
    private static final int MOST_BYTES = 1000;

    static Optional<CleanMark> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip());
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<CleanMark> of(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        if (parts.size() == 5 && parts.get(0).equals("jinguo1") && hash(parts.get(4))) {
            Journal.Position end = position(parts, 2);
            Journal.Position first = new Journal.Position(end.segment(), 0);
            return Optional.of(new CleanMark(parts.get(1), -1, end, parts.get(4), first));
        }
        int sumAt = line.lastIndexOf(' ') + 1;
        boolean right = parts.size() == 9
                && parts.get(0).equals("jinguo2")
                && line.substring(sumAt).equals(sum(line.substring(0, sumAt)));
        return right
                ? Optional.of(new CleanMark(
                        parts.get(1),
                        Long.parseLong(parts.get(2)),
                        position(parts, 3),
                        parts.get(5),
                        position(parts, 6)))
                : Optional.empty();
    }

    private static boolean hash(String hex) {
        return hex.matches("[0-9a-f]{" + 2 * Frame.HASH + "}");
    }

    private static Journal.Position position(List<String> parts, int at) {
        int segment = Integer.parseInt(parts.get(at));
        long offset = Long.parseLong(parts.get(at + 1));
        if (segment < 0 || offset < 0) {
            throw new NumberFormatException("no place in a journal");
        }
        return new Journal.Position(segment, offset);
    }

    private static String sum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    void write(Disk disk, Path folder) throws IOException {
        String line = String.format(
                Locale.ROOT,
                "jinguo2 %s %d %d %d %s %d %d ",
                databaseHash,
                seq,
                end.segment(),
                end.offset(),
                chain,
                lastChange.segment(),
                lastChange.offset());
        disk.replace(folder.resolve(NAME), (line + sum(line) + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    static void remove(Disk disk, Path folder) throws IOException {
        disk.delete(folder.resolve(NAME));
    }

    /** Whether the folder still is as it was when the mark was made. */
    boolean fits(Path journalFolder, H2File database) throws IOException {
        Path segment = Journal.path(journalFolder, end.segment());
        return Files.isRegularFile(segment)
                && Files.size(segment) == end.offset()
                && !Files.exists(Journal.path(journalFolder, end.segment() + 1))
                && database.exists()
                && hash(database.file()).equals(databaseHash);
    }

    /** Whether the journal's end is where, and what, the mark says. */
    boolean agrees(JournalScan.End found) {
        return found.whole()
                && found.torn() == 0
                && found.position().equals(end)
                && HexFormat.of().formatHex(found.hash()).equals(chain);
    }

    static String hash(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            int read = 0;
            while (read >= 0) {
                read = in.read(buffer);
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
