package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/**
 * Labels above a text, and the values that they give ({@code head-labels.csv}): on one
 * line, in the cells of a table, on the lines below.
 */
final class HeadLabels {

	/** A value that a label gives, and what it is. */
	record Value(String field, Span span) {
	}

	static final String TITLE = "TITLE";

	static final String ISSUER = "ISSUER";

	static final String WRITTEN_ON = "WRITTEN_ON";

	static final String PUBLISHED_ON = "PUBLISHED_ON";

	static final String DOCUMENT_NUMBER = "DOCUMENT_NUMBER";

	private static final Pattern LABEL = Pattern
		.compile("[•·*\\-【\\s]*([\\p{IsHan}]{2,6}|[a-z_]{4,20})】?\\s*[:：]\\s*(.{2,120})");

	/**
	 * A label whose values stand on the lines below it, as in the head of a clipped page.
	 */
	private static final Pattern OPEN = Pattern.compile("([a-z_]{4,20})\\s*:");

	private static final Pattern LISTED = Pattern.compile("-\\s*(.{2,40})");

	private final Map<String, String> fields;

	HeadLabels(Lexicons lexicons) {
		this.fields = lexicons.records("head-labels.csv")
			.stream()
			.collect(Collectors.toMap((row) -> row.get("label"), (row) -> row.get("field")));
	}

	/** The values among some lines, in their order. */
	List<Value> in(String text, List<Line> lines) {
		List<Value> values = new ArrayList<>();
		String open = "";
		for (Line line : lines) {
			String words = line.of(text);
			Matcher label = LABEL.matcher(words);
			Matcher opening = OPEN.matcher(words);
			Matcher listed = LISTED.matcher(words);
			if (line.isRow(text)) {
				addCells(text, line, values);
			}
			else if (!open.isEmpty() && listed.matches()) {
				add(open, new Span(line.start() + listed.start(1), line.start() + listed.end(1)), values);
			}
			else if (opening.matches()) {
				open = opening.group(1);
			}
			else {
				open = "";
				if (label.matches()) {
					add(label.group(1), new Span(line.start() + label.start(2), line.end()), values);
				}
			}
		}
		return values;
	}

	/** Labels, and values in the cells beside them. */
	private void addCells(String text, Line row, List<Value> values) {
		List<Span> cells = TableReader.cells(text, row.span());
		for (int i = 0; i + 1 < cells.size(); i++) {
			add(cells.get(i).of(text).replaceAll("[\\s　：:]", ""), cells.get(i + 1), values);
		}
	}

	private void add(String label, Span value, List<Value> values) {
		String field = this.fields.get(label);
		if (field != null && !value.isEmpty()) {
			values.add(new Value(field, value));
		}
	}

}
