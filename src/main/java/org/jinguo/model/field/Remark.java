package org.jinguo.model.field;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a rule says of a record. Form, grid, import and the checks of returns tell the same remark,
 * each in its own place.
 *
 * @param rule id of the rule in the catalogue of checks, for example {@code K61}
 * @param key component that it is about: of the record, or of the person whom the record is about
 * @param problem the sentence and how much it hinders
 */
public record Remark(String rule, String key, Problem problem) {
    public Remark {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(key);
        Objects.requireNonNull(problem);
    }

    /** Whether it must be mended. */
    public boolean isError() {
        return problem.level() == Problem.Level.ERROR;
    }

    /** What is told now and was not told of the record as it stood before. */
    public static Stream<Remark> fresh(List<Remark> before, List<Remark> now) {
        return now.stream().filter(remark -> !before.contains(remark));
    }
}
