package org.jinguo.workbook;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** Attributes of cells, decoded in the parser's own buffer: no string is made for them. */
final class Attribute extends TypedValueDecoder {

    /** How an attribute's characters become a number. */
    enum Kind {
        /** A whole number; −1 when it is none. */
        NUMBER,
        /** The column from 0 of an address; −1 when it has none. */
        COLUMN,
        /** The type of a cell: its first letter, but i for inlineStr and S for str. */
        TYPE
    }

    private static final int ALPHABET = 26;
    private static final int LETTERS = 4;
    private static final int DIGITS = 9;

    private final Kind kind;
    private int value;

    Attribute(Kind kind) {
        this.kind = kind;
    }

    int of(XMLStreamReader2 xml, int index) throws XMLStreamException {
        xml.getAttributeAs(index, this);
        return value;
    }

    @Override
    public void handleEmptyValue() {
        value = -1;
    }

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        value = switch (kind) {
            case NUMBER -> number(buffer, start, end);
            case COLUMN -> column(buffer, start, end);
            case TYPE -> end - start == 3 ? 'S' : buffer[start];
        };
    }

    /** The number in a run of one to nine digits, or −1. */
    static int number(char[] buffer, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return end > start && end - start <= DIGITS ? number : -1;
    }

    private static int column(char[] buffer, int start, int end) {
        int column = 0;
        for (int i = start; i < end && i < start + LETTERS; i++) {
            int letter = (buffer[i] & ~0x20) - 'A';
            if (letter < 0 || letter >= ALPHABET) {
                break;
            }
            column = column * ALPHABET + letter + 1;
        }
        return column - 1;
    }
}
