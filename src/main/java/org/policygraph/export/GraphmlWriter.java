package org.policygraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import tools.jackson.databind.json.JsonMapper;

/**
 * GraphML as Gephi, networkx and APOC read it: keys with types, labels as ":Region:City",
 * the type of a relationship as its label, lists as JSON. The list of properties has to
 * stand first and is known at the end, so the graph waits in a file of its own.
 */
final class GraphmlWriter implements FormatWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	/**
	 * A property of nodes or relationships.
	 *
	 * @param id the key that data elements name it by
	 * @param owner node or edge
	 * @param name its name
	 * @param type the type of its values, after GraphML
	 * @param list whether it holds lists of them
	 */
	private record Key(String id, String owner, String name, String type, boolean list) {

		static Key of(String owner, String name, Object value) {
			boolean list = value instanceof List<?>;
			Object sample = (value instanceof List<?> all) ? (all.isEmpty() ? "" : all.get(0)) : value;
			String type = type(sample);
			return new Key(owner + "-" + type + (list ? "s-" : "-") + name, owner, name, type, list);
		}

		private static String type(Object value) {
			if (value instanceof Long) {
				return "long";
			}
			if (value instanceof Double) {
				return "double";
			}
			return (value instanceof Boolean) ? "boolean" : "string";
		}

	}

	private static final Key LABELS = new Key("labels", "node", "labels", "string", false);

	private static final Key TYPE = new Key("label", "edge", "label", "string", false);

	private final Path path;

	private final Path body;

	private final OutputStream bodyBytes;

	private final XMLStreamWriter xml;

	private final Set<Key> keys = new LinkedHashSet<>(List.of(LABELS, TYPE));

	private long relationships;

	private boolean spoiled;

	GraphmlWriter(Path path) throws IOException {
		this.path = path;
		this.body = path.resolveSibling("body.xml");
		this.bodyBytes = new BufferedOutputStream(Files.newOutputStream(this.body));
		this.xml = writer(this.bodyBytes);
	}

	private static XMLStreamWriter writer(OutputStream bytes) throws IOException {
		try {
			return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void node(GraphNode node) throws IOException {
		String labels = ":" + String.join(":", node.key().labels());
		try {
			this.xml.writeStartElement("node");
			attribute("id", node.key().id());
			attribute("labels", labels);
			data(LABELS.id(), labels);
			properties("node", node.properties());
			end();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void relationship(GraphRelationship relationship) throws IOException {
		try {
			this.xml.writeStartElement("edge");
			attribute("id", "e" + this.relationships);
			attribute("source", relationship.from().id());
			attribute("target", relationship.to().id());
			attribute("label", relationship.type());
			data(TYPE.id(), relationship.type());
			properties("edge", relationship.properties());
			end();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
		this.relationships++;
	}

	private void end() throws XMLStreamException {
		this.xml.writeEndElement();
		this.xml.writeCharacters("\n");
	}

	private void properties(String owner, Map<String, Object> properties) throws XMLStreamException {
		for (Map.Entry<String, Object> property : properties.entrySet()) {
			Object value = property.getValue();
			Key key = Key.of(owner, property.getKey(), value);
			this.keys.add(key);
			data(key.id(), (value instanceof List<?> list) ? JsonMapper.shared().writeValueAsString(texts(list))
					: value.toString());
		}
	}

	private static List<Object> texts(List<?> values) {
		return values.stream()
			.map((value) -> (value instanceof Number || value instanceof Boolean) ? (Object) value : value.toString())
			.toList();
	}

	private void attribute(String name, String value) throws XMLStreamException {
		this.xml.writeAttribute(name, allowed(value));
	}

	/** A carriage return is kept by a reference alone. */
	private void data(String key, String value) throws XMLStreamException {
		this.xml.writeStartElement("data");
		attribute("key", key);
		String[] lines = allowed(value).split("\r", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				this.xml.writeEntityRef("#xD");
			}
			this.xml.writeCharacters(lines[i]);
		}
		this.xml.writeEndElement();
	}

	/** XML has no way to write some control characters: � stands for them. */
	private String allowed(String words) {
		if (words.codePoints().allMatch(GraphmlWriter::isAllowed)) {
			return words;
		}
		this.spoiled = true;
		return words.codePoints()
			.map((one) -> isAllowed(one) ? one : '\uFFFD')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isAllowed(int one) {
		return one >= ' ' && one < 0xD800 || one == '\t' || one == '\n' || one == '\r'
				|| one >= 0xE000 && one != 0xFFFE && one != 0xFFFF;
	}

	@Override
	public void finish() throws IOException {
		try {
			this.xml.close();
			this.bodyBytes.close();
			try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(this.path))) {
				XMLStreamWriter whole = writer(file);
				whole.writeStartDocument("UTF-8", "1.0");
				whole.writeCharacters("\n");
				whole.writeStartElement("graphml");
				whole.writeDefaultNamespace(NAMESPACE);
				whole.writeCharacters("\n");
				for (Key key : this.keys) {
					declare(whole, key);
				}
				whole.writeStartElement("graph");
				whole.writeAttribute("id", "G");
				whole.writeAttribute("edgedefault", "directed");
				whole.writeCharacters("\n");
				whole.flush();
				Files.copy(this.body, file);
				whole.writeEndElement();
				whole.writeEndElement();
				whole.writeEndDocument();
				whole.close();
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static void declare(XMLStreamWriter whole, Key key) throws XMLStreamException {
		whole.writeEmptyElement("key");
		whole.writeAttribute("id", key.id());
		whole.writeAttribute("for", key.owner());
		whole.writeAttribute("attr.name", key.name());
		whole.writeAttribute("attr.type", key.list() ? "string" : key.type());
		if (key.list()) {
			whole.writeAttribute("attr.list", key.type());
		}
		whole.writeCharacters("\n");
	}

	@Override
	public List<String> remarks() {
		return this.spoiled ? List.of("Control characters that XML cannot hold are written as �. XML 不允许的控制字符以 � 代替。")
				: List.of();
	}

	@Override
	public void close() throws IOException {
		this.bodyBytes.close();
	}

}
