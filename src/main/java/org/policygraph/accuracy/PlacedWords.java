package org.policygraph.accuracy;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.policygraph.text.CleanText;
import org.policygraph.text.Span;

/**
 * Puts the words back into an annotation that holds offsets only. A place
 * {@code {"start": 12, "end": 34}} counts code points of the source, from 0, end
 * exclusive; it becomes the clean words at that place. A place can hold a list
 * {@code "without"} of smaller places, in their order, that are left out.
 */
final class PlacedWords {

	private final CleanText text;

	PlacedWords(CleanText text) {
		this.text = text;
	}

	/** Returns the same annotation with words in place of offsets. */
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
	 * Finds the first clean character that comes from an offset of the source. Clean text
	 * keeps the order of the source, so a binary search finds it.
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
