package org.jinguo.workbook;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The characters of one cell in a buffer that is used again, and the cells that keep coming back (a
 * group's name, a tick), each made once.
 */
final class CellChars {

    private static final int CACHE = 1 << 12;
    private static final int SHORT = 12;
    private static final int FIRST_SIZE = 256;

    private final Cell[] known = new Cell[CACHE];
    private char[] chars = new char[FIRST_SIZE];
    private int length;

    void clear() {
        length = 0;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Appends the text of the element that has just begun, up to its end. */
    void run(XMLStreamReader xml, Tally tally) throws XMLStreamException {
        for (int event = Xml.next(xml); event != XMLStreamConstants.END_ELEMENT; event = Xml.next(xml)) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(xml, tally);
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("element in text");
            }
        }
    }

    private void append(XMLStreamReader xml, Tally tally) throws XMLStreamException {
        char[] part = xml.getTextCharacters();
        int start = xml.getTextStart();
        int more = xml.getTextLength();
        if (length + more > chars.length) {
            if (length + (long) more > tally.limits().bytes().text()) {
                throw new XMLStreamException("text");
            }
            chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
        }
        System.arraycopy(part, start, chars, length, more);
        length += more;
    }

    /** The rich text of the element that has just begun, up to its end: runs, no readings. */
    void rich(XMLStreamReader xml, String until, Tally tally) throws XMLStreamException {
        int skipped = 0;
        for (int event = Xml.next(xml); ; event = Xml.next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("rPh")) {
                    skipped++;
                } else if (skipped == 0 && name.equals("t")) {
                    run(xml, tally);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = xml.getLocalName();
                skipped -= name.equals("rPh") ? 1 : 0;
                if (name.equals(until)) {
                    return;
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("end");
            }
        }
    }

    /** The characters as they are. */
    String raw() {
        return new String(chars, 0, length);
    }

    /** The text with Excel's escapes resolved. */
    String text() {
        return CellText.decoded(raw());
    }

    /** One to nine digits without a leading nought as a number, or −1. */
    int plainNumber() {
        return length > 1 && chars[0] == '0' ? -1 : Attribute.number(chars, 0, length);
    }

    /** A cell of this text, not from a formula. */
    Cell textCell() {
        if (length > SHORT) {
            return XlsxCell.text(text(), false);
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + chars[i];
        }
        int place = (hash ^ (hash >>> 12)) & (CACHE - 1);
        Cell cell = known[place];
        if (cell == null || !same(cell.text())) {
            cell = XlsxCell.text(text(), false);
            known[place] = cell;
        }
        return cell;
    }

    private boolean same(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
