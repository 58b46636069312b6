package org.jinguo.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text in runs: what a person sees of {@code <si>} and {@code <is>}. */
final class RichText {

    private RichText() {}

    /** Reads to the end of the element that has just begun. */
    static String read(XMLStreamReader xml, String until, Tally tally) throws XMLStreamException {
        String first = "";
        StringBuilder more = null;
        int skipped = 0;
        while (true) {
            int event = Xml.next(xml);
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("end");
            }
            boolean end = event == XMLStreamConstants.END_ELEMENT;
            if (!end && event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (end && name.equals(until)) {
                return CellText.decoded(more == null ? first : more.toString());
            } else if (name.equals("rPh")) {
                skipped += end ? -1 : 1;
            } else if (!end && skipped == 0 && name.equals("t")) {
                String run = run(xml, tally);
                if (more != null) {
                    more.append(run);
                } else if (first.isEmpty()) {
                    first = run;
                } else {
                    more = new StringBuilder(first).append(run);
                }
            }
        }
    }

    /** The text of the element that has just begun, up to its end. */
    static String run(XMLStreamReader xml, Tally tally) throws XMLStreamException {
        String first = "";
        StringBuilder more = null;
        for (int event = Xml.next(xml);
                event != XMLStreamConstants.END_ELEMENT;
                event = Xml.next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("element in text");
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                String part = xml.getText();
                if (first.isEmpty()) {
                    first = part;
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(part);
                    if (more.length() > tally.limits().bytes().text()) {
                        throw new XMLStreamException("text");
                    }
                }
            }
        }
        return more == null ? first : more.toString();
    }
}
