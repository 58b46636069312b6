package org.jinguo.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;

/** Streaming XML without document types and entities: no expansion, nothing fetched. */
final class Xml {

    private static final InputFactoryImpl FACTORY = factory();

    /** Takes elements as they begin. */
    @FunctionalInterface
    interface Element {
        void begin(XMLStreamReader xml) throws XMLStreamException;
    }

    private Xml() {}

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLStreamReader2 reader(InputStream in) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
    }

    /** The next event; a document type is refused, for ordinary workbooks have none. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("document type");
        }
        return event;
    }

    /** Walks through a part and hands over each element as it begins. */
    static void walk(InputStream in, Element element) throws XMLStreamException, IOException {
        try (in) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                    element.begin(xml);
                }
            }
        }
    }

    /** An attribute by its local name, whatever its prefix; empty where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int a = 0; a < xml.getAttributeCount(); a++) {
            if (xml.getAttributeLocalName(a).equals(name)) {
                return xml.getAttributeValue(a);
            }
        }
        return "";
    }

    /** A boolean attribute of the schema. */
    static boolean flag(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
