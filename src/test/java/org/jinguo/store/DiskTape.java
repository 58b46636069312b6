package org.jinguo.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jinguo.store.disk.Deed;
import org.jinguo.store.disk.Disk;

/**
 * The tape of a run: every deed done to the disk of a folder, in order, and between them what was
 * acknowledged and what was being done.
 */
final class DiskTape implements Disk.Watch {

    /** The name of the folder itself among the names of what lies in it. */
    static final String ROOT = "";

    /** The name of the folder above. */
    static final String ABOVE = "..";

    /**
     * A deed.
     *
     * @param act what
     * @param file to which file or folder, by its name below the root
     * @param to where it is moved; null otherwise
     * @param at where bytes are written or the file is cut
     * @param bytes what is written
     */
    record Entry(Deed.Act act, String file, String to, long at, byte[] bytes) {}

    /** A Change that was acknowledged before the deed with this number was done. */
    record Ack(int at, long seq, String digest) {}

    /** What was being done from one deed on to before another; hurt when something is damaged. */
    record Phase(String name, int from, int to, boolean hurt) {}

    private final Path root;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Ack> acks = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private int phaseFrom;
    private boolean hurt;

    DiskTape(Path root) {
        this.root = root;
    }

    @Override
    public synchronized void before(Deed deed) {
        byte[] bytes = new byte[deed.bytes().remaining()];
        deed.bytes().duplicate().get(bytes);
        String to = deed.to() == null ? null : name(deed.to());
        entries.add(new Entry(deed.act(), name(deed.file()), to, deed.at(), bytes));
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The name of the folder that something lies in. */
    static String parent(String name) {
        int slash = name.lastIndexOf('/');
        return name.equals(ROOT) ? ABOVE : slash < 0 ? ROOT : name.substring(0, slash);
    }

    synchronized void acknowledged(long seq, String digest) {
        acks.add(new Ack(entries.size(), seq, digest));
    }

    /** What was done since the last phase. */
    synchronized void phase(String name) {
        phases.add(new Phase(name, phaseFrom, entries.size(), hurt));
        phaseFrom = entries.size();
    }

    /** From the next deed on something is damaged, or no more. */
    synchronized void hurt(boolean now) {
        hurt = now;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Ack> acks() {
        return acks;
    }

    List<Phase> phases() {
        return phases;
    }

    /** Which of the names that came into being are folders: those in which something lay. */
    Set<String> folders() {
        Set<String> found = new HashSet<>(Set.of(ROOT));
        for (Entry entry : entries) {
            found.add(parent(entry.file()));
            if (entry.to() != null) {
                found.add(parent(entry.to()));
            }
        }
        return found;
    }
}
