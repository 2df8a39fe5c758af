package org.policygraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document of JSON-LD 1.1. A relationship is a triple; one that carries something (a
 * role, a quote, offsets) is stated once more by an rdf:Statement that carries it.
 */
final class JsonLdWriter implements FormatWriter {

	private static final String CONTEXT = "/export/context.json";

	private final JsonGenerator json;

	JsonLdWriter(Path path) throws IOException {
		this.json = JsonMapper.shared().writer().createGenerator(Files.newBufferedWriter(path));
		this.json.writeStartObject();
		this.json.writeName("@context");
		try (InputStream context = JsonLdWriter.class.getResourceAsStream(CONTEXT)) {
			if (context == null) {
				throw new IllegalStateException(CONTEXT + " is missing from this build");
			}
			this.json.writeTree(JsonMapper.shared().readTree(context));
		}
		this.json.writeName("@graph").writeStartArray();
	}

	@Override
	public void node(GraphNode node) {
		begin();
		this.json.writeStringProperty("@id", iri(node.key()));
		List<String> labels = node.key().labels();
		if (!labels.isEmpty()) {
			this.json.writeName("@type").writeStartArray();
			labels.forEach(this.json::writeString);
			this.json.writeEndArray();
		}
		JsonValues.write(this.json, node.properties());
		this.json.writeEndObject();
	}

	@Override
	public void relationship(GraphRelationship relationship) {
		begin();
		if (relationship.properties().isEmpty()) {
			triple(relationship);
		}
		else {
			this.json.writeStringProperty("@type", "Statement");
			this.json.writeName("subject").writeStartObject();
			triple(relationship);
			this.json.writeEndObject();
			this.json.writeStringProperty("predicate", relationship.type());
			this.json.writeStringProperty("object", iri(relationship.to()));
			JsonValues.write(this.json, relationship.properties());
		}
		this.json.writeEndObject();
	}

	/** One object on each line, for people who open the file. */
	private void begin() {
		this.json.writeRaw('\n');
		this.json.writeStartObject();
	}

	private void triple(GraphRelationship relationship) {
		this.json.writeStringProperty("@id", iri(relationship.from()));
		this.json.writeName(relationship.type()).writeStartObject();
		this.json.writeStringProperty("@id", iri(relationship.to()));
		this.json.writeEndObject();
	}

	/** Relative to the context's base: Task/… with all but letters and digits escaped. */
	private static String iri(NodeKey key) {
		String path = (key.key() != null) ? key.key() : key.id();
		StringBuilder iri = new StringBuilder(key.label()).append('/');
		path.codePoints().forEach((one) -> {
			if (Character.isLetterOrDigit(one) || one == '-' || one == '.' || one == '_') {
				iri.appendCodePoint(one);
			}
			else {
				for (byte octet : Character.toString(one).getBytes(StandardCharsets.UTF_8)) {
					iri.append("%%%02X".formatted(octet));
				}
			}
		});
		return iri.toString();
	}

	@Override
	public void finish() {
		this.json.writeEndArray().writeEndObject();
		this.json.flush();
	}

	@Override
	public void close() {
		this.json.close();
	}

}
