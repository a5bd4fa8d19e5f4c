package kz.telesabaq.playout.format;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that people can read: an element a line, two spaces a level, line feeds. */
final class IndentedXml {
    private final XMLStreamWriter xml;
    private int level;

    IndentedXml(Writer to) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
        xml.writeStartDocument("utf-8", "1.0");
    }

    /** Opens an element; attributes come as name, value, name, value. */
    void open(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        write(attributes);
        level++;
    }

    void leaf(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(element);
        write(attributes);
    }

    /** An MLT property of the open element. */
    void property(String name, String value) throws XMLStreamException {
        line();
        xml.writeStartElement("property");
        xml.writeAttribute("name", name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    void close() throws XMLStreamException {
        level--;
        line();
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.close();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
