package org.jinguo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which cell styles of an .xlsx show dates. */
final class DateStyles {

    private final BitSet dates = new BitSet();
    private final Map<String, Boolean> formats = new HashMap<>();
    private boolean inCells;
    private int style;

    /** Reads {@code styles.xml}. */
    void read(InputStream in) throws XMLStreamException, IOException {
        Xml.walk(in, this::element);
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" ->
                formats.put(Xml.attribute(xml, "numFmtId"), DateFormats.custom(Xml.attribute(xml, "formatCode")));
            case "cellXfs" -> inCells = true;
            case "cellStyleXfs", "cellStyles", "dxfs" -> inCells = false;
            case "xf" -> {
                if (inCells) {
                    dates.set(style++, isDate(Xml.attribute(xml, "numFmtId")));
                }
            }
            default -> {}
        }
    }

    private boolean isDate(String id) {
        Boolean own = formats.get(id);
        if (own != null) {
            return own;
        }
        return id.length() == 2 && DateFormats.builtIn(Digits.of(id));
    }

    boolean isDate(int cellStyle) {
        return cellStyle >= 0 && dates.get(cellStyle);
    }
}
