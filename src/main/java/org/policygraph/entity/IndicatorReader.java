package org.policygraph.entity;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/** Names what a target measures: 参保率 in 到2028年参保率达到95%. */
final class IndicatorReader {

	private static final Pattern PREFIX = Pattern.compile(
			"^(?:[—\\-\\s、（(]+|(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[.．、)）]|（[^）]{1,4}）|(?:到|至)?[12][0-9]{3}年(?:底|末)?(?:前)?[,，]?|其中|力争|争取|确保|全年|年内|累计|推动|并|今年)+");

	private static final Pattern SUFFIX = Pattern.compile("(?:的|、|和|约|分别|均|各|共)+$");

	private IndicatorReader() {
	}

	/**
	 * The words that name it.
	 * @param approach where the words before the number begin that are no part of a name
	 * @param listed which of the values that are listed together it is
	 * @param of how many
	 */
	static String read(Clause clause, int approach, int end, int listed, int of) {
		String text = clause.text();
		String before = clean(text.substring(clause.start(), approach));
		if (of > 1) {
			String[] names = before.split("[、和及]");
			if (names.length == of && listed < of) {
				return clean(names[listed]);
			}
		}
		String name = before;
		if (!clause.endsAt(end)) {
			int comma = text.indexOf('、', end);
			String behind = text.substring(end, (comma >= 0 && comma < clause.end()) ? comma : clause.end());
			name = before + behind.strip().replaceFirst("^的", "");
		}
		if (name.isBlank()) {
			name = clean(lastClause(text, new Span(clause.sentence().start(), Math.max(clause.start() - 1, clause.sentence().start()))));
		}
		return name.isBlank() ? clean(text.substring(clause.start(), clause.end())) : name;
	}

	private static String lastClause(String text, Span before) {
		String words = before.of(text);
		int comma = Math.max(words.lastIndexOf('，'), words.lastIndexOf(','));
		return words.substring(comma + 1);
	}

	private static String clean(@Nullable String words) {
		String rest = (words != null) ? words.strip() : "";
		return SUFFIX.matcher(PREFIX.matcher(rest).replaceFirst("")).replaceFirst("").strip();
	}

}
