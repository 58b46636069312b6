package org.jinguo.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Period;

/**
 * What a sheet was recognised as.
 *
 * @param sheet name of the sheet; blank when the workbook has none
 * @param form the form; empty when none was recognised
 * @param variant {@code A}, {@code B} or {@code C} of R05; blank otherwise
 * @param headingRows numbers of the heading rows as Excel shows them
 * @param period round or year; empty when the form has none or it is not said anywhere
 */
record Recognition(
        String sheet, Optional<Form> form, String variant, List<Integer> headingRows, Optional<Period> period) {

    Recognition {
        Objects.requireNonNull(sheet);
        headingRows = List.copyOf(headingRows);
    }

    /** A sheet that was not recognised. */
    static Recognition none(String sheet) {
        return new Recognition(sheet, Optional.empty(), "", List.of(), Optional.empty());
    }
}
