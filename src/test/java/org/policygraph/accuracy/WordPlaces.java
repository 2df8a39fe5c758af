package org.policygraph.accuracy;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.policygraph.text.CleanText;
import org.policygraph.text.Evidence;
import org.policygraph.text.Span;

/** Finds where the words of an annotation stand in a source. */
final class WordPlaces {

	private static final int LONGEST_GAP = 40;

	private final CleanText text;

	/** The text as it is compared, and where in the clean text each character stands. */
	private final String plain;

	private final int[] offsets;

	private int last;

	WordPlaces(CleanText text) {
		this.text = text;
		StringBuilder all = new StringBuilder();
		int[] at = new int[text.text().length() * 2];
		for (int i = 0; i < text.text().length(); i += Character.charCount(text.text().codePointAt(i))) {
			String word = PlainWords.of(Character.toString(text.text().codePointAt(i)));
			Arrays.fill(at, all.length(), all.length() + word.length(), i);
			all.append(word);
		}
		this.plain = all.toString();
		this.offsets = Arrays.copyOf(at, all.length());
	}

	/** Whether words stand in the text, apart from marks and spaces. */
	boolean has(String words) {
		return this.plain.contains(PlainWords.of(words));
	}

	/** Where the words found last begin. */
	int last() {
		return this.last;
	}

	/**
	 * Finds the first place of words at or behind another place, or else the last place
	 * before it, or else the most similar place; the last case is reported on standard
	 * error.
	 */
	JsonNode find(String words, int from) {
		String sought = PlainWords.of(words);
		int at = this.plain.indexOf(sought, from);
		if (at < 0) {
			at = this.plain.lastIndexOf(sought);
		}
		if (at < 0) {
			JsonNode parted = parted(words, from);
			if (parted != null) {
				return parted;
			}
			at = nearest(sought, from);
			System.err.println("nearest: " + words + " -> " + this.plain.substring(at, at + sought.length()));
		}
		this.last = at;
		return place(at, at + sought.length());
	}

	/**
	 * Finds clauses that the text parts by other words, such as the organs of each
	 * clause.
	 */
	private @Nullable JsonNode parted(String words, int from) {
		ArrayNode gaps = JsonNodeFactory.instance.arrayNode();
		int first = -1;
		int end = from;
		for (String clause : words.split("；")) {
			String sought = PlainWords.of(clause);
			int at = this.plain.indexOf(sought, end);
			if (at < 0 || (first >= 0 && at - end > LONGEST_GAP)) {
				return null;
			}
			if (first >= 0 && at > end) {
				gaps.add(place(end, at));
			}
			first = (first < 0) ? at : first;
			end = at + sought.length();
		}
		this.last = first;
		return ((ObjectNode) place(first, end)).set("without", gaps);
	}

	private int nearest(String sought, int from) {
		int best = 0;
		double likeness = -1;
		for (int i = 0; i + sought.length() <= this.plain.length(); i++) {
			String window = this.plain.substring(i, i + sought.length());
			if (Similarity.atMost(sought, window) > likeness) {
				double found = Similarity.of(sought, window) - ((i < from) ? 0.001 : 0);
				if (found > likeness) {
					best = i;
					likeness = found;
				}
			}
		}
		return best;
	}

	private JsonNode place(int start, int end) {
		Span clean = new Span(this.offsets[start], this.offsets[end - 1] + 1);
		Evidence evidence = this.text.evidence(clean);
		return JsonNodeFactory.instance.objectNode().put("start", evidence.start()).put("end", evidence.end());
	}

}
