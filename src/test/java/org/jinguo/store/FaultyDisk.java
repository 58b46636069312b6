package org.jinguo.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.store.disk.Deed;
import org.jinguo.store.disk.Disk;

/** Hears of every deed and lets one of them fail, or that one and all after it until it heals. */
final class FaultyDisk implements Disk.Watch {

    /** What the disk answers. */
    enum Failure {
        FULL,
        BROKEN,
        DENIED;

        IOException on(Path file) {
            String name = file.toString();
            return switch (this) {
                case FULL -> new FileSystemException(name, null, "No space left on device");
                case BROKEN -> new IOException("Input/output error");
                case DENIED -> new AccessDeniedException(name);
            };
        }
    }

    /** For how long it fails. */
    enum Course {
        ONCE,
        /** Once, after half of the bytes were written. */
        HALF,
        UNTIL_HEALED
    }

    /** A sort of deed: which act on which kind of file. */
    record Sort(Deed.Act act, String file) {
        static Sort of(Deed deed) {
            return new Sort(deed.act(), kind(deed.to() == null ? deed.file() : deed.to()));
        }

        private static String kind(Path file) {
            String name = file.getFileName().toString();
            String kept = name.replaceAll("[0-9]+", "N").replace(".new", "");
            String room = file.getParent().getFileName().toString();
            return room.equals("verify") || room.equals("quarantine") ? room : kept;
        }
    }

    /** One deed of a run: the so many-th of its sort. */
    record Point(Sort sort, int nth) {}

    /** What is to fail, how, and for how long. */
    record Plan(Point point, Failure failure, Course course) {}

    private final Plan plan;
    private final Map<Sort, Integer> counts = new HashMap<>();
    private final List<Point> heard = new ArrayList<>();
    private boolean failing;
    private boolean healed;
    private int failed;

    FaultyDisk(Plan plan) {
        this.plan = plan;
    }

    /** Only counts. */
    static FaultyDisk sound() {
        return new FaultyDisk(null);
    }

    @Override
    public synchronized void before(Deed deed) throws IOException {
        if (deed.file().toString().contains("jinguo-read")) {
            // Another disk: where a folder that can not be written is read from.
            return;
        }
        Point point = new Point(Sort.of(deed), counts.merge(Sort.of(deed), 1, Integer::sum));
        heard.add(point);
        if (plan == null || healed) {
            return;
        }
        if (!failing && point.equals(plan.point())) {
            failing = true;
            if (plan.course() == Course.HALF) {
                writeHalf(deed);
            }
            fail(deed);
        } else if (failing && plan.course() == Course.UNTIL_HEALED && concerned(deed.act())) {
            fail(deed);
        }
    }

    private void fail(Deed deed) throws IOException {
        failed++;
        throw plan.failure().on(deed.file());
    }

    /** What needs no room is still done on a full disk. */
    private boolean concerned(Deed.Act act) {
        return plan.failure() != Failure.FULL
                || act == Deed.Act.CREATE
                || act == Deed.Act.WRITE
                || act == Deed.Act.FORCE;
    }

    private static void writeHalf(Deed deed) throws IOException {
        ByteBuffer half = deed.bytes().duplicate();
        half.limit(half.position() + half.remaining() / 2);
        long at = deed.at();
        try (FileChannel channel = FileChannel.open(deed.file(), StandardOpenOption.WRITE)) {
            while (half.hasRemaining()) {
                at += channel.write(half, at);
            }
        }
    }

    /** From now on all goes well. */
    synchronized void heal() {
        healed = true;
    }

    /** Whether more would fail now. */
    synchronized boolean ill() {
        return failing && !healed && plan.course() == Course.UNTIL_HEALED;
    }

    /** How many deeds failed so far. */
    synchronized int failed() {
        return failed;
    }

    /** All deeds so far, in order. */
    synchronized List<Point> heard() {
        return List.copyOf(heard);
    }
}
