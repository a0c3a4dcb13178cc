package cn.fengxing.grievance.hazard.open311;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an answer as the XML of the specification: a list is named in the plural, what is in it in the singular. */
final class Open311Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    private static final Map<String, String> ITEMS = Map.of("service_requests", "request");

    private Open311Xml() {}

    static String write(String root, JsonNode answer) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            element(xml, root, answer);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, JsonNode node) throws XMLStreamException {
        xml.writeStartElement(name);
        if (node.isArray()) {
            for (JsonNode item : node) {
                element(xml, ITEMS.getOrDefault(name, name.substring(0, name.length() - 1)), item);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                element(xml, field.getKey(), field.getValue());
            }
        } else if (!node.isNull()) {
            xml.writeCharacters(node.asText());
        }
        xml.writeEndElement();
    }
}
