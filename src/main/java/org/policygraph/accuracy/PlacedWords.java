package org.policygraph.accuracy;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.policygraph.text.CleanText;
import org.policygraph.text.Span;

/**
 * Puts the words back into an annotation that says only where they stand: what is
 * {@code {"start": 12, "end": 34}} there, in code points of the source, becomes the clean
 * words that were made of that place; what stands in {@code "without"}, places within it
 * in their order, is left out.
 */
final class PlacedWords {

	private final CleanText text;

	PlacedWords(CleanText text) {
		this.text = text;
	}

	/** The same with words for places. */
	JsonNode in(JsonNode json) {
		if (json.isArray()) {
			ArrayNode words = JsonNodeFactory.instance.arrayNode();
			json.values().forEach((value) -> words.add(in(value)));
			return words;
		}
		if (!json.isObject()) {
			return json;
		}
		if (json.has("start") && json.has("end")) {
			return JsonNodeFactory.instance.stringNode(words(json));
		}
		ObjectNode words = JsonNodeFactory.instance.objectNode();
		json.properties().forEach((property) -> words.set(property.getKey(), in(property.getValue())));
		return words;
	}

	private String words(JsonNode place) {
		StringBuilder words = new StringBuilder();
		int start = place.get("start").asInt();
		for (JsonNode gap : place.path("without").values()) {
			words.append(at(start, gap.get("start").asInt()));
			start = gap.get("end").asInt();
		}
		return words.append(at(start, place.get("end").asInt())).toString();
	}

	private String at(int start, int end) {
		int from = firstThatStartsAt(start);
		int to = firstThatStartsAt(end);
		return new Span(from, Math.max(from, to)).of(this.text.text());
	}

	/**
	 * The way back keeps the order of the characters, so that half of them can be left
	 * out.
	 */
	private int firstThatStartsAt(int offset) {
		int low = 0;
		int high = this.text.text().length();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.text.evidence(new Span(middle, middle + 1)).start() < offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
