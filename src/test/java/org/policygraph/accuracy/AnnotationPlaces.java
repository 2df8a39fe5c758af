package org.policygraph.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.policygraph.file.SourceTextReader;
import org.policygraph.text.CleanText;
import org.policygraph.text.TextCleaner;

/**
 * Replaces the words of the source in annotations by offsets: titles, mentions and quotes
 * become places. The result holds facts and offsets only.
 *
 * <pre>AnnotationPlaces GOLD_DIR SOURCE_DIR OUT_DIR</pre>
 */
final class AnnotationPlaces {

	private static final Set<String> WORDS = Set.of("title", "mention", "quote");

	private final WordPlaces places;

	private AnnotationPlaces(CleanText text) {
		this.places = new WordPlaces(text);
	}

	public static void main(String[] arguments) throws IOException {
		JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		Path out = Files.createDirectories(Path.of(arguments[2]));
		for (AnnotatedFile file : AnnotatedFile.all(Path.of(arguments[0]), Path.of(arguments[1]))) {
			CleanText text = new TextCleaner().clean(SourceTextReader.read(file.source()));
			JsonNode placed = new AnnotationPlaces(text).of(file.json());
			Files.writeString(out.resolve(file.name()), json.writeValueAsString(placed) + "\n");
		}
	}

	private JsonNode of(JsonNode annotation) {
		ObjectNode placed = JsonNodeFactory.instance.objectNode();
		placed.set("file", annotation.get("file"));
		placed.set("document", document(annotation.get("document")));
		placed.set("sections", items(annotation.get("sections"), 0));
		return placed;
	}

	/** Titles of cited documents are facts, as the names of organs are. */
	private JsonNode document(JsonNode document) {
		ObjectNode placed = (ObjectNode) document.deepCopy();
		placed.set("title", this.places.find(document.get("title").asString(), 0));
		return placed;
	}

	private ArrayNode items(JsonNode items, int from) {
		ArrayNode all = JsonNodeFactory.instance.arrayNode();
		int at = from;
		for (JsonNode item : items) {
			ObjectNode placed = JsonNodeFactory.instance.objectNode();
			JsonNode title = this.places.find(item.get("title").asString(), at);
			at = this.places.last();
			int own = at;
			item.properties()
				.stream()
				.filter((property) -> !property.getKey().equals("children"))
				.forEach((property) -> placed.set(property.getKey(),
						property.getKey().equals("title") ? title : facts(property.getValue(), own)));
			placed.set("children", items(item.path("children"), own));
			all.add(placed);
		}
		return all;
	}

	private JsonNode facts(JsonNode facts, int from) {
		if (!facts.isArray()) {
			return facts;
		}
		ArrayNode all = JsonNodeFactory.instance.arrayNode();
		for (JsonNode fact : facts) {
			if (fact.isObject()) {
				ObjectNode placed = (ObjectNode) fact.deepCopy();
				fact.properties()
					.stream()
					.filter((property) -> WORDS.contains(property.getKey()))
					.forEach((property) -> placed.set(property.getKey(),
							this.places.find(property.getValue().asString(), from)));
				all.add(placed);
			}
			else {
				all.add(fact);
			}
		}
		return all;
	}

}
