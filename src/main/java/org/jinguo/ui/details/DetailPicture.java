package org.jinguo.ui.details;

import java.util.List;

/**
 * What the panel tells of one record.
 *
 * @param title what it is and whose
 * @param sections its fields, and those of whom it is about
 * @param steps its history, newest first
 * @param problems what is missing or does not fit, in sentences
 */
record DetailPicture(String title, List<Section> sections, List<Step> steps, List<String> problems) {

    /**
     * Fields of one ledger.
     *
     * @param label name of the ledger
     * @param facts the fields that hold something
     */
    record Section(String label, List<Fact> facts) {}

    /**
     * One field.
     *
     * @param label its heading
     * @param masked as others may see it
     * @param clear as it is
     */
    record Fact(String label, String masked, String clear) {}

    /**
     * One step of the history.
     *
     * @param when day and time, and who
     * @param what the Change, in officers' words
     * @param fields what it did to the record, field by field
     */
    record Step(String when, String what, List<String> fields) {}
}
