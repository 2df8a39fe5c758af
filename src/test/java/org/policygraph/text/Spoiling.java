package org.policygraph.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One thing that befalls a text.
 *
 * @param kind what
 * @param place where, as a share of its length
 * @param length how many characters or lines it concerns
 * @param piece what is put in
 */
record Spoiling(Kind kind, double place, int length, String piece) {

	enum Kind {

		INSERT, DELETE, REPEAT, CUT_START, CUT_END, SHUFFLE_LINES, SHUFFLE_CHARACTERS, JOIN_LINES

	}

	String apply(String text) {
		int start = boundary(text, (int) (this.place * text.length()));
		int end = boundary(text, Math.min(text.length(), start + this.length));
		String before = text.substring(0, start);
		String within = text.substring(start, end);
		String behind = text.substring(end);
		return switch (this.kind) {
			case INSERT -> before + this.piece + within + behind;
			case DELETE -> before + behind;
			case REPEAT -> before + within + within + behind;
			case CUT_START -> (this.length > 30) ? text.substring(start) : text;
			case CUT_END -> (this.length > 30) ? before : text;
			case SHUFFLE_LINES -> shuffledLines(text);
			case SHUFFLE_CHARACTERS -> before + shuffledCharacters(within) + behind;
			case JOIN_LINES -> (this.length > 30) ? text.replace("\n", "") : before + within.replace("\n", "") + behind;
		};
	}

	/** An offset that parts no character. */
	static int boundary(String text, int at) {
		boolean within = at > 0 && at < text.length()
				&& Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
		return within ? at - 1 : at;
	}

	private String shuffledLines(String text) {
		List<String> lines = new ArrayList<>(text.lines().toList());
		Collections.shuffle(lines, new Random(this.length));
		return String.join("\n", lines);
	}

	private String shuffledCharacters(String text) {
		List<Integer> points = new ArrayList<>(text.codePoints().boxed().toList());
		Collections.shuffle(points, new Random(this.length));
		return points.stream()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
