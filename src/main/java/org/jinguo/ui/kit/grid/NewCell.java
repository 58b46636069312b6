package org.jinguo.ui.kit.grid;

import java.util.List;
import org.jinguo.model.field.Parsed;

/**
 * How a column reads the cell of a new row, where that goes by what stands in the row so far: the
 * groups of the village that was typed. Asked on the JavaFX thread and off it.
 */
@FunctionalInterface
public interface NewCell {

    /** Reads a text that is not blank; a refused one has its reasons. */
    Parsed<Object> read(NewRow row, String typed);

    /** The words to choose from. */
    default List<String> choices(NewRow row) {
        return List.of();
    }
}
