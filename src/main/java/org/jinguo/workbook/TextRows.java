package org.jinguo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Hands over rows of texts. */
final class TextRows {

    private final Tally tally;
    private final SheetHandler handler;
    private final XlsRow row;
    private final List<Region> merges = new ArrayList<>();

    TextRows(Tally tally, SheetHandler handler) {
        this.tally = tally;
        this.handler = handler;
        this.row = new XlsRow(tally);
    }

    void begin(int number) {
        if (number >= RowWriter.MOST_ROWS) {
            throw tally.refusal("tooManyRows", tally.limits().rows());
        }
        row.begin(number);
    }

    void cell(int column, String text) {
        row.put(column, Cell.text(text));
    }

    void merge(Region region) {
        merges.add(region);
    }

    void endRow() {
        row.take(r -> false).ifPresent(handler::row);
    }

    SheetEnd end(SheetInfo info) {
        return new SheetEnd(info, row.delivered(), merges, Set.of());
    }
}
