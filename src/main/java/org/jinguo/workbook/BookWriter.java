package org.jinguo.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one package: small parts from strings, sheets streamed through one deflater. */
final class BookWriter {

    /** Smaller and faster than level 4 on rosters; performance document, section F. */
    private static final int LEVEL = 3;

    /** Every entry's time, so that the same content gives the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final List<BookSheet> sheets;
    private final Styles styles = new Styles();
    private final ZipOutputStream zip;
    private int rows;

    BookWriter(OutputStream out, List<BookSheet> sheets) {
        this.sheets = sheets;
        this.zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
    }

    /** Writes everything and returns how many rows of data there were. */
    int write() throws IOException {
        part("[Content_Types].xml", Parts.contentTypes(sheets.size()));
        part("_rels/.rels", Parts.rootRelations());
        part("xl/workbook.xml", Parts.workbook(sheets));
        part("xl/_rels/workbook.xml.rels", Parts.workbookRelations(sheets.size()));
        boolean selected = true;
        for (int s = 0; s < sheets.size(); s++) {
            boolean first = selected && !sheets.get(s).hidden();
            selected &= !first;
            entry("xl/worksheets/sheet" + (s + 1) + ".xml");
            rows += body(sheets.get(s), first);
            zip.closeEntry();
        }
        part("xl/styles.xml", styles.xml());
        zip.finish();
        return rows;
    }

    private int body(BookSheet sheet, boolean selected) throws IOException {
        return sheet instanceof SheetContent content
                ? new SheetBody(content, styles, zip).write(selected)
                : new DrawnBody((DrawnSheet) sheet, styles, zip).write(selected);
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private void part(String name, String xml) throws IOException {
        entry(name);
        XmlOut out = new XmlOut(zip);
        out.raw(xml);
        out.flush();
        zip.closeEntry();
    }
}
