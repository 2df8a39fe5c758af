package org.policygraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** An object a line, in the shape that APOC's export has and its import takes. */
final class JsonLinesWriter implements FormatWriter {

	private final BufferedWriter file;

	private final ObjectWriter lines = JsonMapper.shared().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

	private long relationships;

	JsonLinesWriter(Path path) throws IOException {
		this.file = Files.newBufferedWriter(path);
	}

	@Override
	public void node(GraphNode node) throws IOException {
		try (JsonGenerator json = this.lines.createGenerator(this.file)) {
			json.writeStartObject();
			json.writeStringProperty("type", "node");
			begin(json, node.key());
			json.writeName("properties").writeStartObject();
			JsonValues.write(json, node.properties());
			json.writeEndObject().writeEndObject();
		}
		this.file.write('\n');
	}

	private static void begin(JsonGenerator json, NodeKey key) {
		json.writeStringProperty("id", key.id());
		json.writeName("labels").writeStartArray();
		key.labels().forEach(json::writeString);
		json.writeEndArray();
	}

	@Override
	public void relationship(GraphRelationship relationship) throws IOException {
		try (JsonGenerator json = this.lines.createGenerator(this.file)) {
			json.writeStartObject();
			json.writeStringProperty("type", "relationship");
			json.writeStringProperty("id", String.valueOf(this.relationships));
			json.writeStringProperty("label", relationship.type());
			json.writeName("properties").writeStartObject();
			JsonValues.write(json, relationship.properties());
			json.writeEndObject();
			json.writeName("start").writeStartObject();
			begin(json, relationship.from());
			json.writeEndObject();
			json.writeName("end").writeStartObject();
			begin(json, relationship.to());
			json.writeEndObject().writeEndObject();
		}
		this.file.write('\n');
		this.relationships++;
	}

	@Override
	public void finish() throws IOException {
		this.file.flush();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
