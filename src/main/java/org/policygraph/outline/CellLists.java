package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

/**
 * Numbered lists within a cell of a table: 「1.建立台账；2.清理岸线。」. They become items below the
 * row.
 */
final class CellLists {

	private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})[.．、](?![0-9])");

	/** What a row gives for an item: （15分). */
	private static final Pattern POINTS = Pattern.compile("[（(][0-9]{1,3}分?[）)]$");

	OutlineItem expand(String text, OutlineItem item) {
		if (item.cells().isEmpty()) {
			return item.as(item.kind(), item.children().stream().map((child) -> expand(text, child)).toList());
		}
		for (Cell cell : item.cells()) {
			List<Span> starts = starts(text, cell.words());
			if (starts.size() > 1 && cell.words().start() > item.own().start()) {
				return item.with(new Span(item.own().start(), starts.get(0).start()), items(text, item, starts));
			}
		}
		return item;
	}

	/** The markers of a list that counts up from 1 and fills its cell. */
	private static List<Span> starts(String text, Span cell) {
		List<Span> starts = new ArrayList<>();
		Matcher number = NUMBER.matcher(text).region(cell.start(), cell.end());
		while (number.find()) {
			boolean opens = number.start() == cell.start() || (Clauses.STATEMENT_ENDS + Brackets.ROUND_CLOSING + " 　")
				.indexOf(text.charAt(number.start() - 1)) >= 0;
			if (opens && Integer.parseInt(number.group(1)) == starts.size() + 1) {
				starts.add(new Span(number.start(), number.end()));
			}
			if (starts.isEmpty()) {
				return starts;
			}
		}
		return starts;
	}

	private static List<OutlineItem> items(String text, OutlineItem row, List<Span> starts) {
		List<OutlineItem> items = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			Span marker = starts.get(i);
			int end = (i + 1 < starts.size()) ? starts.get(i + 1).start() : row.own().end();
			String number = String.valueOf(i + 1);
			items.add(new OutlineItem(row.kind(), number, title(text, marker.end(), end), new Span(marker.start(), end),
					List.of(), List.of()));
		}
		return items;
	}

	private static Span title(String text, int start, int end) {
		int stop = Clauses.sentenceEnd(text, start, end);
		Span title = Lines.trim(text, start, stop);
		int last = title.end();
		while (last > title.start() && Clauses.endsStatement(text.charAt(last - 1))) {
			last--;
		}
		Matcher points = POINTS.matcher(text).region(title.start(), last);
		return new Span(title.start(), points.find() ? points.start() : last);
	}

}
