package org.jinguo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The small parts of an .xlsx package that hold its sheets together. */
final class Parts {

    static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int NAME_LENGTH = 31;

    private Parts() {}

    /** For attribute values. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Names that Excel takes: 31 characters, none of {@code []:*?/\}, no two alike. */
    static List<String> names(List<? extends BookSheet> sheets) {
        List<String> names = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (BookSheet sheet : sheets) {
            String wish = allowed(sheet.name());
            String name = wish;
            for (int n = 2; taken.contains(name.toLowerCase(Locale.ROOT)); n++) {
                String suffix = "(" + n + ")";
                name = cut(wish, NAME_LENGTH - suffix.length()) + suffix;
            }
            taken.add(name.toLowerCase(Locale.ROOT));
            names.add(name);
        }
        return names;
    }

    private static String allowed(String wish) {
        String plain = wish.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}]", " ").strip();
        String name = cut(plain, NAME_LENGTH).replaceAll("^'+|'+$", "");
        return name.isEmpty() ? "Sheet1" : name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder(PROLOGUE);
        xml.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
        xml.append("<Default Extension=\"rels\" ContentType=\"application/");
        xml.append("vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "workbook", "sheet.main");
        override(xml, "styles", "styles");
        for (int s = 1; s <= sheets; s++) {
            override(xml, "worksheets/sheet" + s, "worksheet");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/xl/").append(part).append(".xml\" ContentType=\"");
        xml.append(SHEET_ML).append(type).append("+xml\"/>");
    }

    static String rootRelations() {
        StringBuilder xml = relations();
        relation(xml, 1, "officeDocument", "xl/workbook.xml");
        return xml.append("</Relationships>").toString();
    }

    static String workbookRelations(int sheets) {
        StringBuilder xml = relations();
        for (int s = 1; s <= sheets; s++) {
            relation(xml, s, "worksheet", "worksheets/sheet" + s + ".xml");
        }
        relation(xml, sheets + 1, "styles", "styles.xml");
        return xml.append("</Relationships>").toString();
    }

    private static StringBuilder relations() {
        return new StringBuilder(PROLOGUE)
                .append("<Relationships xmlns=\"")
                .append(PACKAGE)
                .append("relationships\">");
    }

    private static void relation(StringBuilder xml, int id, String type, String target) {
        xml.append("<Relationship Id=\"rId").append(id).append("\" Type=\"").append(OFFICE);
        xml.append('/').append(type).append("\" Target=\"").append(target).append("\"/>");
    }

    static String workbook(List<? extends BookSheet> sheets) {
        StringBuilder xml = new StringBuilder(PROLOGUE);
        xml.append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(OFFICE);
        xml.append("\"><bookViews><workbookView activeTab=\"");
        xml.append(firstVisible(sheets)).append("\"/></bookViews><sheets>");
        List<String> names = names(sheets);
        StringBuilder titles = new StringBuilder();
        for (int s = 0; s < sheets.size(); s++) {
            xml.append("<sheet name=\"").append(escaped(names.get(s)));
            xml.append("\" sheetId=\"").append(s + 1).append('"');
            xml.append(sheets.get(s).hidden() ? " state=\"hidden\"" : "");
            xml.append(" r:id=\"rId").append(s + 1).append("\"/>");
            titles.append(titles(s, names.get(s), sheets.get(s)));
        }
        xml.append("</sheets>");
        if (titles.length() > 0) {
            xml.append("<definedNames>").append(titles).append("</definedNames>");
        }
        return xml.append("</workbook>").toString();
    }

    /** The rows that are repeated on each page; nothing where there are none. */
    private static String titles(int number, String name, BookSheet sheet) {
        if (sheet.repeatedRows() == 0) {
            return "";
        }
        return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\""
                + number
                + "\">'"
                + escaped(name.replace("'", "''"))
                + "'!$"
                + (sheet.rowsAbove() + 1)
                + ":$"
                + (sheet.rowsAbove() + sheet.repeatedRows())
                + "</definedName>";
    }

    private static int firstVisible(List<? extends BookSheet> sheets) {
        for (int s = 0; s < sheets.size(); s++) {
            if (!sheets.get(s).hidden()) {
                return s;
            }
        }
        throw new IllegalArgumentException("All sheets are hidden");
    }
}
