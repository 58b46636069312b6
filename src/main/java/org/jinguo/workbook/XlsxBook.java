package org.jinguo.workbook;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an .xlsx package, transitional or strict, without any library but the XML parser. */
final class XlsxBook {

    private record Sheet(String name, boolean visible, String relation) {}

    private final byte[] bytes;
    private final Tally tally;
    private final SheetHandler handler;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;
    private XlsxCell maker;
    private Zip zip;

    XlsxBook(byte[] bytes, Tally tally, SheetHandler handler) {
        this.bytes = bytes;
        this.tally = tally;
        this.handler = handler;
    }

    void read() {
        try {
            zip = new Zip(bytes, tally.limits());
        } catch (ZipException e) {
            throw tally.refusal("truncated");
        }
        try {
            book();
        } catch (UncheckedStreamException e) {
            throw failure(e, e.getCause() == null ? e : e.getCause());
        } catch (XMLStreamException e) {
            throw failure(e, e.getNestedException() == null ? e : e.getNestedException());
        } catch (IOException e) {
            throw failure(e, e);
        }
    }

    private WorkbookException failure(Exception caught, Throwable deepest) {
        Throwable root = deepest;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        if (root instanceof BombException bomb) {
            return tally.refusal("bomb", bomb.megabytes());
        }
        boolean packed = root instanceof ZipException || root instanceof EOFException;
        return tally.damaged(caught, packed ? "packing" : "content");
    }

    private void book() throws XMLStreamException, IOException {
        if (zip.encrypted()) {
            throw tally.refusal("encrypted");
        }
        String main = mainPart();
        Map<String, String> relations = relations(main);
        Xml.walk(part(main), this::bookElement);
        tally.sheets(sheets.size());
        if (sheets.isEmpty()) {
            throw tally.damaged(null, "noSheets");
        }
        for (int s = 0; s < sheets.size(); s++) {
            sheet(s, main, relations);
        }
    }

    private String mainPart() throws XMLStreamException, IOException {
        if (!zip.has("_rels/.rels")) {
            if (zip.has("xl/workbook.xml")) {
                return "xl/workbook.xml";
            }
            throw tally.refusal(zip.has("content.xml") ? "openDocument" : "archive");
        }
        String[] found = {""};
        Xml.walk(part("_rels/.rels"), xml -> {
            if (Xml.attribute(xml, "Type").endsWith("/officeDocument")) {
                found[0] = resolved("", Xml.attribute(xml, "Target"));
            }
        });
        if (found[0].startsWith("word/")) {
            throw tally.refusal("word");
        } else if (found[0].startsWith("ppt/")) {
            throw tally.refusal("slides");
        } else if (found[0].endsWith(".bin")) {
            throw tally.refusal("binary");
        } else if (found[0].isEmpty()) {
            throw tally.refusal("foreign");
        }
        return found[0];
    }

    /**
     * Targets by id; those of parts that matter beside the sheets also by the end of their type.
     */
    private Map<String, String> relations(String main) throws XMLStreamException, IOException {
        Map<String, String> targets = new HashMap<>();
        int slash = main.lastIndexOf('/') + 1;
        String name = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
        if (!zip.has(name)) {
            throw tally.damaged(null, "noRelations");
        }
        Xml.walk(part(name), xml -> {
            String type = Xml.attribute(xml, "Type");
            String target = resolved(main, Xml.attribute(xml, "Target"));
            String kind = type.substring(type.lastIndexOf('/') + 1);
            targets.put(kind, target);
            targets.put("#" + Xml.attribute(xml, "Id"), kind + ":" + target);
        });
        return targets;
    }

    private static String resolved(String from, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String rest = target.startsWith("./") ? target.substring(2) : target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            int up = folder.lastIndexOf('/', folder.length() - 2);
            folder = folder.substring(0, up + 1);
        }
        return folder + rest;
    }

    private void bookElement(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "workbookPr" -> since1904 = Xml.flag(xml, "date1904");
            case "sheet" ->
                sheets.add(new Sheet(
                        Xml.attribute(xml, "name"),
                        !Xml.attribute(xml, "state").endsWith("idden"),
                        Xml.attribute(xml, "id")));
            default -> {}
        }
    }

    private void sheet(int index, String main, Map<String, String> relations) throws XMLStreamException, IOException {
        Sheet sheet = sheets.get(index);
        String target = relations.getOrDefault("#" + sheet.relation, "worksheet:");
        SheetInfo info = new SheetInfo(index, sheet.name, sheet.visible);
        if (!target.startsWith("worksheet:") || !handler.sheet(info)) {
            return;
        }
        String part = target.substring(target.indexOf(':') + 1);
        InputStream in = zip.open(part).orElseThrow(() -> tally.damaged(null, "noSheet", sheet.name));
        if (maker == null) {
            maker = maker(main, relations);
        }
        handler.endSheet(new XlsxSheet(maker, tally, handler).read(info, in));
    }

    private XlsxCell maker(String main, Map<String, String> relations) throws XMLStreamException, IOException {
        DateStyles styles = new DateStyles();
        Optional<InputStream> look = zip.open(relations.getOrDefault("styles", resolved(main, "styles.xml")));
        if (look.isPresent()) {
            styles.read(look.get());
        }
        SharedStrings strings = new SharedStrings();
        Optional<InputStream> shared =
                zip.open(relations.getOrDefault("sharedStrings", resolved(main, "sharedStrings.xml")));
        if (shared.isPresent()) {
            strings.read(shared.get(), tally);
        }
        return new XlsxCell(styles, strings, since1904);
    }

    private InputStream part(String name) throws IOException {
        return zip.open(name).orElseThrow(() -> tally.damaged(null, "noPart", name));
    }
}
