package kz.telesabaq.media.captions.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.telesabaq.media.captions.WebVttWriter;

/** EBU-TT-D: paragraphs of XML with times of the media. No document type, no entity and no other file is ever looked at. */
final class TimedTextCaptions {
    private TimedTextCaptions() {}

    static void read(String text, String file, CueCollector cues) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no other file is read");
        });
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    cues.note(CaptionFindings.unreadable(file, xml.getLocation().getLineNumber(), "DOCTYPE"));
                    return;
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("p")) {
                    paragraph(xml, cues);
                }
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 0
                    : Math.max(0, broken.getLocation().getLineNumber());
            cues.note(CaptionFindings.unreadable(file, line, String.valueOf(broken.getMessage())));
        }
    }

    private static void paragraph(XMLStreamReader xml, CueCollector cues) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String from = attribute(xml, "begin");
        String until = attribute(xml, "end");
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (xml.getLocalName().equals("br")) {
                        lines.add(new StringBuilder());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    lines.getLast().append(WebVttWriter.escaped(xml.getText()).replaceAll("\\s+", " "));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("entities are not read", xml.getLocation());
                default -> {
                    // comments and the like are nobody's words
                }
            }
        }
        cues.cue(line, from, until, lines.stream().map(StringBuilder::toString).toList());
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue("", name);
        if (value == null) {
            value = xml.getAttributeValue(null, name);
        }
        return value == null ? "" : value;
    }
}
