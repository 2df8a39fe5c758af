package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.text.Span;

/** The lines of a text that are not blank, without the spaces around them. */
final class Lines {

	private Lines() {
	}

	static List<Span> of(String text) {
		List<Span> lines = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			Span line = trim(text, start, end);
			if (!line.isEmpty()) {
				lines.add(line);
			}
			start = end + 1;
		}
		return lines;
	}

	static Span trim(String text, int start, int end) {
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return new Span(start, end);
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\u3000' || c == '\t' || c == '\n';
	}

}
