package org.jinguo.config;

import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Optional;

/**
 * Where data live when nobody names a folder. A writable folder {@code 数据} beside the program makes
 * the program portable (on a USB stick); otherwise the data are in the user's home.
 *
 * @param program the folder that the program was unpacked into
 * @param home the user's home
 * @param localAppData {@code %LOCALAPPDATA%} of Windows; empty elsewhere
 */
public record Places(Path program, Path home, Optional<Path> localAppData) {

    private static final String PORTABLE = "数据";
    private static final String LAST = "start.folder";

    /** The places of this run. */
    public static Places ofThisRun() {
        Path home = Path.of(System.getProperty("user.home"));
        return new Places(programFolder(), home, localAppData(home));
    }

    /** The folder of the officers' own data. */
    public Path data() {
        return portable()
                .orElseGet(
                        () -> localAppData.map(local -> local.resolve("巾帼台账")).orElse(home.resolve(".jinguo")));
    }

    /** The folder of the practice township: never the officers' own, never inside it. */
    public Path practice() {
        return practiceBeside(data());
    }

    /** The folder of the practice township that lies beside the data of some officers. */
    public static Path practiceBeside(Path data) {
        String suffix = data.getFileName().toString().equals(".jinguo") ? "-practice" : "-练习";
        return data.resolveSibling(data.getFileName() + suffix);
    }

    /** The file of what this user chose for herself: looks, and where the window stood. */
    public Path userSettings() {
        return data().resolve("user.properties");
    }

    /**
     * The folder to open when none was named: the one that was chosen the last time, if its ledger
     * can still be found, else the officers' own, whether it holds a ledger yet or not.
     */
    public Path folderToOpen(UserSettings settings) {
        return settings.get(LAST).flatMap(Places::ledgerAt).orElseGet(this::data);
    }

    /** What was chosen the last time but can not be found now: a stick that is not plugged in. */
    public static Optional<String> missing(UserSettings settings) {
        return settings.get(LAST).filter(last -> ledgerAt(last).isEmpty());
    }

    /** Remembers which folder was chosen. */
    public static void remember(UserSettings settings, Path folder) {
        settings.put(LAST, folder.toAbsolutePath().toString());
    }

    private static Optional<Path> ledgerAt(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Places::hasLedger);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a folder already holds a ledger; its journal is the truth, so it tells. */
    public static boolean hasLedger(Path folder) {
        return Files.isDirectory(folder.resolve("journal")) || Files.isDirectory(folder.resolve("snapshots"));
    }

    private Optional<Path> portable() {
        if (encodes(PORTABLE)) {
            Path beside = program.resolve(PORTABLE);
            if (Files.isDirectory(beside) && Files.isWritable(beside)) {
                return Optional.of(beside);
            }
        }
        return Optional.empty();
    }

    /** A Linux without a locale knows no Chinese file names at all. */
    private static boolean encodes(String name) {
        return Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()))
                .newEncoder()
                .canEncode(name);
    }

    private static Optional<Path> localAppData(Path home) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return Optional.empty();
        }
        String named = System.getenv("LOCALAPPDATA");
        return Optional.of(named == null ? home.resolve("AppData").resolve("Local") : Path.of(named));
    }

    /**
     * An installed program says where its launcher is ({@code jpackage.app-path}): {@code
     * jinguo.exe} lies in the program's folder, {@code bin/jinguo} one below. Otherwise it is the
     * folder of the jar.
     */
    private static Path programFolder() {
        String launcher = System.getProperty("jpackage.app-path");
        if (launcher != null) {
            Path folder = Path.of(launcher).toAbsolutePath().getParent();
            return folder.endsWith("bin") ? folder.getParent() : folder;
        }
        CodeSource source = Places.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
