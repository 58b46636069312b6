package org.jinguo.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jinguo.store.Change;

/**
 * What importing a workbook did.
 *
 * @param file the workbook
 * @param form name of the form; blank when none was recognised
 * @param counts rows by what became of them
 * @param details refusals and notes
 * @param change the Change that was made; empty when nothing changed
 */
public record FileReport(Path file, String form, Counts counts, Details details, Optional<Change> change) {

    /**
     * What is worth telling.
     *
     * @param refusals rows that were not taken
     * @param notes sentences about the file
     */
    public record Details(List<Refusal> refusals, List<String> notes) {
        public Details {
            refusals = List.copyOf(refusals);
            notes = List.copyOf(notes);
        }
    }

    /** Rows that were not taken, with the cell and the reason. */
    public List<Refusal> refusals() {
        return details.refusals();
    }

    /** Sentences about the file. */
    public List<String> notes() {
        return details.notes();
    }
}
