package org.jinguo.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/** The styles of one workbook, each look once; makes {@code styles.xml}. */
final class Styles {

    private static final Map<String, Integer> BUILT_IN =
            Map.of("General", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10, "@", 49);
    private static final int FIRST_OWN = 176;
    private static final int DEFAULT_SIZE = 22;

    private final Map<String, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<String, Integer> cells = new LinkedHashMap<>();

    Styles() {
        font(Look.Face.BODY.xml(DEFAULT_SIZE));
        cells.put("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>", 0);
    }

    /** The number of a look's style. */
    int of(Look look) {
        return cell(look, "");
    }

    /** The same for a text that begins like a formula, so that it stays text when edited. */
    int quoted(Look look) {
        return cell(look, " quotePrefix=\"1\"");
    }

    private int cell(Look look, String quote) {
        String xf = "<xf numFmtId=\""
                + format(look.format())
                + "\" fontId=\""
                + font(look.face().xml(look.halfPoints()))
                + "\" fillId=\"0\" borderId=\""
                + (look.border() ? 1 : 0)
                + "\" xfId=\"0\""
                + quote
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\"><alignment horizontal=\""
                + look.align()
                + "\" vertical=\"center\" wrapText=\"1\"/></xf>";
        return cells.computeIfAbsent(xf, x -> cells.size());
    }

    private int font(String xml) {
        return fonts.computeIfAbsent(xml, x -> fonts.size());
    }

    private int format(String code) {
        Integer known = BUILT_IN.get(code);
        return known != null ? known : formats.computeIfAbsent(code, c -> FIRST_OWN + formats.size());
    }

    String xml() {
        return Parts.PROLOGUE
                + "<styleSheet xmlns=\""
                + Parts.MAIN
                + "\">"
                + numberFormats()
                + list("fonts", fonts)
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                + "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>"
                + "<bottom style=\"thin\"/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/></cellStyleXfs>"
                + list("cellXfs", cells)
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                + "</cellStyles></styleSheet>";
    }

    private String numberFormats() {
        StringBuilder xml = new StringBuilder();
        formats.forEach((code, id) -> xml.append("<numFmt numFmtId=\"")
                .append(id)
                .append("\" formatCode=\"")
                .append(Parts.escaped(code))
                .append("\"/>"));
        return formats.isEmpty() ? "" : "<numFmts count=\"" + formats.size() + "\">" + xml + "</numFmts>";
    }

    private static String list(String name, Map<String, Integer> parts) {
        return "<" + name + " count=\"" + parts.size() + "\">" + String.join("", parts.keySet()) + "</" + name + ">";
    }
}
