package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.text.Span;

/** The lines of a text that are not blank, without the spaces around them. */
final class Lines {

	private Lines() {
	}

	static List<Line> of(String text) {
		List<Line> lines = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = (end < 0) ? text.length() : end;
			Span line = trimLine(text, start, end);
			int marks = marks(text, line);
			if (marks > 0) {
				line = trim(text, line.start() + marks, line.end());
			}
			if (!line.isEmpty()) {
				lines.add(new Line(line, marks, holds(text, new Span(line.end(), end), '\t')));
			}
			start = end + 1;
		}
		return lines;
	}

	/** 「## 总体要求」: a heading, whatever else it is. */
	private static int marks(String text, Span line) {
		int marks = 0;
		while (marks < line.length() && text.charAt(line.start() + marks) == '#') {
			marks++;
		}
		return (marks <= 6) ? marks : 0;
	}

	/** Tabs before a row of a table are empty cells; before anything else, an indent. */
	private static Span trimLine(String text, int start, int end) {
		Span trimmed = trim(text, start, end);
		int tabs = start;
		while (tabs < trimmed.start() && text.charAt(tabs) != '\t') {
			tabs++;
		}
		boolean row = tabs < trimmed.start() && holds(text, trimmed, '\t');
		return row ? new Span(tabs, trimmed.end()) : trimmed;
	}

	private static boolean holds(String text, Span span, char searched) {
		for (int i = span.start(); i < span.end(); i++) {
			if (text.charAt(i) == searched) {
				return true;
			}
		}
		return false;
	}

	/** Without the spaces around. */
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
