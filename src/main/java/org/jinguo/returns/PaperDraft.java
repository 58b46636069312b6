package org.jinguo.returns;

import java.util.List;
import java.util.Objects;
import org.jinguo.model.paper.PaperSheet;
import org.jinguo.workbook.BookSheet;
import org.jinguo.workbook.DrawnSheet;
import org.jinguo.workbook.SheetContent;

/**
 * A paper of 清洁家庭, ready to be written or printed.
 *
 * @param sheet the sheet of its workbook
 * @param fileName name of the workbook
 * @param households how many households stand on it
 * @param open how many households of the round were not yet visited
 * @param leftOut what was left out of a notice, and why
 */
public record PaperDraft(BookSheet sheet, String fileName, int households, int open, List<LeftOut> leftOut) {

    public PaperDraft {
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(fileName);
        leftOut = List.copyOf(leftOut);
    }

    /** The sheet as it comes out of the printer. */
    public PaperSheet printed() {
        return drawn().onPaper();
    }

    DrawnSheet drawn() {
        return sheet instanceof DrawnSheet drawn ? drawn : DrawnSheet.of((SheetContent) sheet);
    }
}
