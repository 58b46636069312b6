package org.jinguo.ui.kit.grid;

import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Problem;

/**
 * What came of writing new rows.
 *
 * @param label name of the Change that was made
 * @param refused why nothing at all was written; empty when it was
 */
public record NewRowsResult(String label, Optional<Problem> refused) {

    public NewRowsResult {
        Objects.requireNonNull(label);
        Objects.requireNonNull(refused);
    }

    /** All of it is written. */
    public static NewRowsResult written(String label) {
        return new NewRowsResult(label, Optional.empty());
    }

    /** Nothing is written. */
    public static NewRowsResult refused(Problem why) {
        return new NewRowsResult("", Optional.of(why));
    }
}
