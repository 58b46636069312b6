package org.jinguo.ui.returns;

import java.nio.file.Path;

/**
 * A return that was written, or why it was not.
 *
 * @param title name of the form
 * @param file the workbook or folder; where it was to be written when it was not
 * @param trouble why it was not written; blank when it was
 */
record Written(String title, Path file, String trouble) {

    boolean done() {
        return trouble.isEmpty();
    }
}
