package kz.telesabaq.curriculum.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Finds the sheets of a workbook that its author does not see. */
final class HiddenSheets {
    private HiddenSheets() {}

    /** @param workbook the workbook part; it is closed */
    static Set<String> of(InputStream workbook) throws XMLStreamException, IOException {
        var hidden = new TreeSet<String>();
        try (workbook) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(workbook);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    String state = xml.getAttributeValue(null, "state");
                    String name = xml.getAttributeValue(null, "name");
                    if (name != null && ("hidden".equals(state) || "veryHidden".equals(state))) {
                        hidden.add(name);
                    }
                }
            }
        }
        return hidden;
    }
}
