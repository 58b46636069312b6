package org.jinguo.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The ids of the last things an officer did, for the report of a bug; never with what or whom. */
public final class Footprints {

    static final int MOST = 20;
    private static final Deque<String> LAST = new ArrayDeque<>();

    private Footprints() {}

    private record Noted(String id, Runnable deed) implements Runnable {
        @Override
        public void run() {
            note(id);
            deed.run();
        }
    }

    /** A deed that leaves the id of its command behind when it is done. */
    static Runnable noting(String id, Runnable deed) {
        return deed instanceof Noted ? deed : new Noted(id, deed);
    }

    /** Notes that something of a fixed name was done; never pass what an officer typed. */
    public static void note(String id) {
        synchronized (LAST) {
            LAST.addLast(id);
            if (LAST.size() > MOST) {
                LAST.removeFirst();
            }
        }
    }

    /** What was done last, oldest first. */
    static List<String> last() {
        synchronized (LAST) {
            return List.copyOf(LAST);
        }
    }
}
