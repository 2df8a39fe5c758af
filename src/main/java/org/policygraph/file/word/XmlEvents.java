package org.policygraph.file.word;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads XML as a stream of events. It builds no tree and reads no document type, so
 * entities neither expand nor fetch anything.
 */
final class XmlEvents {

	private static final XMLInputFactory FACTORY = factory();

	private XmlEvents() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
		return factory;
	}

	static XMLStreamReader of(InputStream xml) throws XMLStreamException {
		synchronized (FACTORY) {
			return FACTORY.createXMLStreamReader(xml);
		}
	}

	/** An attribute by its name without the prefix. */
	static @Nullable String attribute(XMLStreamReader event, String name) {
		for (int i = 0; i < event.getAttributeCount(); i++) {
			if (event.getAttributeLocalName(i).equals(name)) {
				return event.getAttributeValue(i);
			}
		}
		return null;
	}

	static int number(@Nullable String written, int otherwise) {
		if (written == null || written.isEmpty()) {
			return otherwise;
		}
		try {
			return Integer.parseInt(written);
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

}
