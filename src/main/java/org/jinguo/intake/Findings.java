package org.jinguo.intake;

import java.util.List;
import java.util.Optional;
import org.jinguo.model.field.Problem;

/**
 * What was found beside the rows.
 *
 * @param villages full names of the villages that the rows belong to
 * @param newGroups full names of the groups that will be made
 * @param notes sentences worth reading before importing
 * @param problem why nothing of the file can be taken; empty when something can
 */
record Findings(List<String> villages, List<String> newGroups, List<String> notes, Optional<Problem> problem) {

    Findings {
        villages = List.copyOf(villages);
        newGroups = List.copyOf(newGroups);
        notes = List.copyOf(notes);
    }

    static Findings refused(Problem problem) {
        return new Findings(List.of(), List.of(), List.of(), Optional.of(problem));
    }
}
