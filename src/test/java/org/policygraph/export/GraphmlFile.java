package org.policygraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * GraphML, read by the JDK: what is used has to be declared before.
 *
 * @param elements how many elements there are of each name
 * @param keys names and types of properties by their ids
 * @param ids the ids of nodes
 * @param values the values of one node by names and types
 */
record GraphmlFile(Map<String, Integer> elements, Map<String, String> keys, Set<String> ids,
		Map<String, String> values) {

	/**
	 * Reads a file.
	 * @param node the id of the node whose values are wanted
	 */
	static GraphmlFile read(Path file, String node) throws IOException, XMLStreamException {
		GraphmlFile read = new GraphmlFile(new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>());
		try (InputStream bytes = Files.newInputStream(file)) {
			XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(bytes);
			boolean wanted = false;
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamReader.START_ELEMENT) {
					boolean within = xml.getLocalName().equals("data") && wanted;
					wanted = within || node.equals(xml.getAttributeValue(null, "id"));
					read.element(xml, wanted);
				}
			}
		}
		return read;
	}

	private void element(XMLStreamReader xml, boolean wanted) throws XMLStreamException {
		assertThat(xml.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
		this.elements.merge(xml.getLocalName(), 1, Integer::sum);
		switch (xml.getLocalName()) {
			case "key" -> assertThat(this.keys.put(xml.getAttributeValue(null, "id"),
					xml.getAttributeValue(null, "attr.name") + " " + xml.getAttributeValue(null, "attr.type")))
				.isNull();
			case "node" -> assertThat(this.ids.add(xml.getAttributeValue(null, "id"))).isTrue();
			case "edge" -> {
				assertThat(this.ids).contains(xml.getAttributeValue(null, "source"),
						xml.getAttributeValue(null, "target"));
				assertThat(xml.getAttributeValue(null, "label")).isNotEmpty();
			}
			case "data" -> {
				String key = this.keys.get(xml.getAttributeValue(null, "key"));
				assertThat(key).isNotNull();
				if (wanted) {
					this.values.put(String.valueOf(key), xml.getElementText());
				}
			}
			default -> {
			}
		}
	}

}
