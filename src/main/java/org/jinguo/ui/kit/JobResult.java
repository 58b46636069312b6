package org.jinguo.ui.kit;

import java.util.List;

/**
 * What came of a job, for the list of finished work.
 *
 * @param sentence what was done, with counts
 * @param actions what can be done with it now: open the folder, see what was refused, take it back
 */
public record JobResult(String sentence, List<Command> actions) {

    public JobResult {
        actions = List.copyOf(actions);
    }

    /** A result that is plain to see and need not be told or kept. */
    public static JobResult untold() {
        return new JobResult("", List.of());
    }

    /** A result, with what can be done with it. */
    public static JobResult of(String sentence, Command... actions) {
        return new JobResult(sentence, List.of(actions));
    }
}
