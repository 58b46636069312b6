package org.jinguo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The strings that the cells of an .xlsx share: runs joined, readings (rPh) left out. */
final class SharedStrings {

    /** What a string costs beside its characters, in characters. */
    private static final int OVERHEAD = 24;

    private static final int FIRST_SIZE = 256;

    private String[] strings = new String[FIRST_SIZE];
    private int count;
    private long cost;

    void read(InputStream in, Tally tally) throws XMLStreamException, IOException {
        CellChars text = new CellChars();
        try (in) {
            XMLStreamReader xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    text.clear();
                    text.rich(xml, "si", tally);
                    add(text.text(), tally);
                }
            }
        }
    }

    private void add(String text, Tally tally) {
        cost += text.length() + OVERHEAD;
        if (cost > tally.limits().bytes().text()) {
            throw tally.refusal("tooMuchText", tally.limits().bytes().text() / 10_000);
        }
        if (count == strings.length) {
            strings = Arrays.copyOf(strings, count * 2);
        }
        strings[count++] = text;
    }

    Optional<String> get(int index) {
        return index >= 0 && index < count ? Optional.of(strings[index]) : Optional.empty();
    }
}
