package org.jinguo.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The mark of a clean end: hash of the closed database file and the end of the journal. With it,
 * the next opening need not look at every row; without it, nothing is trusted before it was
 * counted.
 *
 * @param databaseHash SHA-256 of the database file, hex
 * @param end end of the journal
 * @param chain hash of the journal's last frame, hex
 */
record CleanMark(String databaseHash, Journal.Position end, String chain) {

    private static final String NAME = "clean.mark";

    static Optional<CleanMark> read(Path folder) throws IOException {
        try {
            String[] parts =
                    Files.readString(folder.resolve(NAME), StandardCharsets.US_ASCII)
                            .strip()
                            .split(" ");
            if (parts.length != 5 || !parts[0].equals("jinguo1")) {
                return Optional.empty();
            }
            Journal.Position end =
                    new Journal.Position(Integer.parseInt(parts[2]), Long.parseLong(parts[3]));
            return Optional.of(new CleanMark(parts[1], end, parts[4]));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Path folder) throws IOException {
        String line =
                "jinguo1 "
                        + databaseHash
                        + " "
                        + end.segment()
                        + " "
                        + end.offset()
                        + " "
                        + chain
                        + "\n";
        Path draft = folder.resolve(NAME + ".new");
        try (FileChannel out =
                FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(StandardCharsets.US_ASCII.encode(line));
            out.force(true);
        }
        Files.move(
                draft,
                folder.resolve(NAME),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /** Whether the folder still is as it was when the mark was made. */
    boolean fits(Path folder, Path journalFolder, H2File database) throws IOException {
        Path segment = Journal.path(journalFolder, end.segment());
        return Files.isRegularFile(segment)
                && Files.size(segment) == end.offset()
                && !Files.exists(Journal.path(journalFolder, end.segment() + 1))
                && database.exists()
                && hash(database.file()).equals(databaseHash);
    }

    JournalScan.End asEnd() {
        return new JournalScan.End(end, HexFormat.of().parseHex(chain), 0, 0);
    }

    static String hash(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
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
