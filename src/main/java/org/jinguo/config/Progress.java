package org.jinguo.config;

/**
 * How long work tells how far it is and hears that it should stop. Work that was asked to stop
 * throws {@link Stopped} at its next step and leaves the data as before.
 */
public interface Progress {

    /** Tells nobody and never stops. */
    Progress NONE = (what, done, total) -> false;

    /**
     * One step.
     *
     * @param what what is being done, in officers' words
     * @param done how much is done
     * @param total of how much; 0 when not known
     * @return whether the officer asked to stop
     */
    boolean step(String what, long done, long total);

    /**
     * The progress of one part among several, for work that is made of works. Whoever shows
     * progress shows both: "第 7/15 个文件 · 3,120/8,200 行".
     *
     * @param which which part it is, in officers' words: "第 7/15 个文件"
     * @param before how many parts are done
     * @param parts how many there are
     */
    default Progress part(String which, long before, long parts) {
        return this;
    }

    /** One step; throws {@link Stopped} when the officer asked to stop. */
    default void check(String what, long done, long total) {
        if (step(what, done, total)) {
            throw new Stopped();
        }
    }

    /** The officer asked to stop; nothing was changed. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** A stop that was asked for. */
        public Stopped() {
            super("stopped by the user");
        }
    }
}
