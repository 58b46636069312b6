package org.jinguo.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jinguo.store.disk.Deed;

/** A file on a {@link CrashDisk}: what was forced of it, and what was written since. */
final class CrashFile {

    /** What lasts of the writes that were not forced. */
    enum Writes {
        /** All of them: only the program was killed. */
        ALL,
        /** The first so many. */
        PREFIX,
        NONE,
        /** Some blocks, few or most. */
        FEW,
        HALF,
        MOST,
        /** All but the end of the last one. */
        TORN
    }

    private static final int BLOCK = 4096;
    private static final int SECTOR = 512;

    private final boolean folder;
    private final List<DiskTape.Entry> unforced = new ArrayList<>();
    private Content lasting;

    private CrashFile(boolean folder, Content lasting) {
        this.folder = folder;
        this.lasting = lasting;
    }

    static CrashFile holding(byte[] bytes) {
        return new CrashFile(FolderImage.isFolder(bytes), new Content(bytes));
    }

    void take(DiskTape.Entry deed) {
        unforced.add(deed);
    }

    void force() {
        unforced.forEach(lasting::take);
        unforced.clear();
    }

    /** The content after a power cut. */
    byte[] cut(Random random, Writes writes) {
        if (folder) {
            return FolderImage.FOLDER;
        }
        Content left = new Content(lasting.bytes());
        switch (writes) {
            case ALL -> unforced.forEach(left::take);
            case PREFIX ->
                unforced.subList(0, random.nextInt(unforced.size() + 1)).forEach(left::take);
            case NONE -> {}
            case FEW -> blocks(left, random, 0.1);
            case HALF -> blocks(left, random, 0.5);
            case MOST -> blocks(left, random, 0.9);
            case TORN -> torn(left, random);
        }
        return left.bytes();
    }

    /** A block reaches the disk as it stood after one of the writes to it, or not at all. */
    private void blocks(Content left, Random random, double chance) {
        Map<Long, Integer> writesOf = new HashMap<>();
        boolean wholeLength = random.nextInt(3) == 0;
        for (int i = 0; i < unforced.size(); i++) {
            DiskTape.Entry deed = unforced.get(i);
            if (deed.act() == Deed.Act.TRUNCATE) {
                if (random.nextBoolean()) {
                    left.take(deed);
                }
                continue;
            }
            long end = deed.at() + deed.bytes().length;
            for (long block = deed.at() / BLOCK; block * BLOCK < end; block++) {
                if (i < writesOf.computeIfAbsent(block, b -> survivors(random, chance))) {
                    long from = Math.max(deed.at(), block * BLOCK);
                    left.write(deed, from, Math.min(end, (block + 1) * BLOCK));
                }
            }
            if (wholeLength) {
                left.write(deed, end, end);
            }
        }
    }

    private int survivors(Random random, double chance) {
        if (random.nextDouble() >= chance) {
            return 0;
        }
        return random.nextInt(5) == 0 ? random.nextInt(unforced.size() + 1) : unforced.size();
    }

    private void torn(Content left, Random random) {
        for (int i = 0; i < unforced.size(); i++) {
            DiskTape.Entry deed = unforced.get(i);
            if (i < unforced.size() - 1 || deed.act() == Deed.Act.TRUNCATE) {
                left.take(deed);
            } else {
                long end = deed.at() + deed.bytes().length;
                long sectors = Math.max(0, (end - 1) / SECTOR - deed.at() / SECTOR);
                long cut = (deed.at() / SECTOR + random.nextLong(sectors + 1)) * SECTOR;
                left.write(deed, deed.at(), Math.max(deed.at(), cut));
            }
        }
    }

    /** Bytes that grow. */
    private static final class Content {

        private byte[] room;
        private int length;

        Content(byte[] bytes) {
            this.room = bytes.clone();
            this.length = bytes.length;
        }

        byte[] bytes() {
            return Arrays.copyOf(room, length);
        }

        void take(DiskTape.Entry deed) {
            if (deed.act() == Deed.Act.TRUNCATE) {
                if (deed.at() < length) {
                    Arrays.fill(room, (int) deed.at(), length, (byte) 0);
                    length = (int) deed.at();
                }
            } else {
                write(deed, deed.at(), deed.at() + deed.bytes().length);
            }
        }

        /** Takes a part of a write, by its place in the file; what lies before it is zeros. */
        void write(DiskTape.Entry deed, long from, long to) {
            if (to > room.length) {
                room = Arrays.copyOf(room, (int) Math.max(to, 2L * room.length));
            }
            System.arraycopy(deed.bytes(), (int) (from - deed.at()), room, (int) from, (int) (to - from));
            length = Math.max(length, (int) to);
        }
    }
}
