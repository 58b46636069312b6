package org.jinguo.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jinguo.store.disk.Deed;

/**
 * A disk that keeps after a power cut what was forced and no more than it likes of the rest. What
 * was written into a file lasts once the file was forced, names once their folder was.
 */
final class CrashDisk {

    /** What lasts of the names that were not forced. */
    enum Names {
        NONE,
        SOME,
        ALL
    }

    /** What happened to a name, and the file or folder that it stands for. */
    private record NameDeed(DiskTape.Entry entry, CrashFile file) {

        boolean in(String folder) {
            return DiskTape.parent(entry.file()).equals(folder)
                    || entry.to() != null && DiskTape.parent(entry.to()).equals(folder);
        }

        void on(Map<String, CrashFile> names) {
            if (entry.act() == Deed.Act.CREATE) {
                names.put(entry.file(), file);
                return;
            }
            names.remove(entry.file(), file);
            if (entry.act() == Deed.Act.MOVE) {
                names.put(entry.to(), file);
            }
        }
    }

    private final Map<String, CrashFile> seen = new HashMap<>();
    private final Map<String, CrashFile> lasting = new HashMap<>();
    private final List<NameDeed> unforced = new ArrayList<>();

    /** A disk that keeps all that lies on it. */
    CrashDisk(FolderImage before) {
        before.files().forEach((name, bytes) -> lasting.put(name, CrashFile.holding(bytes)));
        seen.putAll(lasting);
    }

    /** Does the first deeds of a tape. */
    CrashDisk take(DiskTape tape, int deeds) {
        Set<String> folders = tape.folders();
        tape.entries().subList(0, deeds).forEach(deed -> take(deed, folders));
        return this;
    }

    private void take(DiskTape.Entry deed, Set<String> folders) {
        switch (deed.act()) {
            case CREATE -> {
                boolean folder = folders.contains(deed.file());
                name(deed, CrashFile.holding(folder ? FolderImage.FOLDER : new byte[0]));
            }
            case MOVE, DELETE -> name(deed, seen.get(deed.file()));
            case WRITE, TRUNCATE -> seen.get(deed.file()).take(deed);
            case FORCE -> seen.get(deed.file()).force();
            case FORCE_FOLDER -> forceNames(deed.file());
        }
    }

    private void name(DiskTape.Entry deed, CrashFile file) {
        NameDeed named = new NameDeed(deed, file);
        named.on(seen);
        unforced.add(named);
    }

    /** A file that is moved into another folder does not stay behind in the one it came from. */
    private void forceNames(String folder) {
        Set<CrashFile> moved = new HashSet<>();
        for (NameDeed deed : unforced) {
            if (deed.in(folder) && deed.entry().act() == Deed.Act.MOVE) {
                moved.add(deed.file());
            }
        }
        for (NameDeed deed : List.copyOf(unforced)) {
            if (deed.in(folder) || moved.contains(deed.file())) {
                deed.on(lasting);
                unforced.remove(deed);
            }
        }
    }

    /** What a program sees. */
    FolderImage seen() {
        return cut(new Random(0), Names.ALL, () -> CrashFile.Writes.ALL);
    }

    /** What is there after a power cut. */
    FolderImage cut(Random random, Names names, Supplier<CrashFile.Writes> writes) {
        Map<String, CrashFile> left = new HashMap<>(lasting);
        int last = switch (names) {
            case NONE -> 0;
            case SOME -> random.nextInt(unforced.size() + 1);
            case ALL -> unforced.size();
        };
        unforced.subList(0, last).forEach(deed -> deed.on(left));
        TreeMap<String, byte[]> files = new TreeMap<>();
        // Sorted, so that the same seed gives the same state, and a folder comes before its files.
        for (Map.Entry<String, CrashFile> file : new TreeMap<>(left).entrySet()) {
            String name = file.getKey();
            boolean reachable = name.equals(DiskTape.ROOT) || files.containsKey(DiskTape.parent(name));
            if (reachable) {
                files.put(name, file.getValue().cut(random, writes.get()));
            }
        }
        return new FolderImage(files);
    }
}
