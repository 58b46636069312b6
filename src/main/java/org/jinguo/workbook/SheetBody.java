package org.jinguo.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/** Writes one sheet: head, total row, data, tail. */
final class SheetBody {

    private final SheetContent content;
    private final SheetLayout layout;
    private final Looks looks;
    private final SheetHead head;
    private final XmlOut xml;
    private final Sums sums;

    SheetBody(SheetContent content, Styles styles, OutputStream out) {
        this.content = content;
        this.layout = content.layout();
        this.looks = new Looks(layout, styles);
        this.head = new SheetHead(layout, looks);
        this.xml = new XmlOut(out);
        this.sums = new Sums(layout.columns());
    }

    /** Writes it and returns how many rows of data there were. */
    int write(boolean selected) throws IOException {
        xml.raw(head.xml(selected));
        int first = layout.firstDataRow();
        boolean bottom = layout.total().position() == TotalRow.Position.BOTTOM;
        if (layout.total().position() == TotalRow.Position.TOP) {
            total(first - 1, countBefore());
        }
        int count = data(first, bottom && content.totals().counted());
        if (bottom) {
            total(first + count, count);
        }
        int next = first + count + (bottom ? 1 : 0);
        xml.raw(new SheetTail(layout, looks).xml(next, head.merges()));
        xml.flush();
        return count;
    }

    /** A total row on top must know how many rows follow, and their sums when it counts. */
    private int countBefore() {
        if (!content.totals().counted() && content.rows() instanceof Collection<?> known) {
            return known.size();
        }
        int count = 0;
        for (Object[] row : content.rows()) {
            sums.add(row);
            count++;
        }
        return count;
    }

    private int data(int first, boolean counting) throws IOException {
        RowWriter writer = new RowWriter(xml, layout, looks, false);
        int row = first;
        for (Object[] values : content.rows()) {
            if (counting) {
                sums.add(values);
            }
            writer.write(row++, values);
        }
        return row - first;
    }

    private void total(int row, int count) throws IOException {
        TotalCells cells = new TotalCells(layout, content.totals(), sums);
        int first = layout.firstDataRow();
        new RowWriter(xml, layout, looks, true).write(row, cells.of(row, first, count));
        if (layout.total().span() > 1) {
            head.merges().add(new Region(row, row, 0, layout.total().span() - 1));
        }
    }
}
