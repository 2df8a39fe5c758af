package org.policygraph.query.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where words stand in the texts of a row: short pieces of them, the words in 【】.
 *
 * @param fields the reader of a piece
 */
public record HighlightMapper(List<String> words, RowMapper fields) implements RowMapper {

	private static final int AROUND = 30;

	private static final int MOST = 3;

	@Override
	public @Nullable Object read(@Nullable Object value, AnswerPath path) {
		List<@Nullable Object> result = new ArrayList<>();
		if (value instanceof Map<?, ?> texts && !this.words.isEmpty()) {
			Pattern pattern = pattern();
			texts.keySet().stream().map(String::valueOf).sorted(Comparator.reverseOrder()).forEach((field) -> {
				if (texts.get(field) instanceof String text) {
					snippets(pattern, text).forEach((snippet) -> result
						.add(this.fields.read(Map.of("field", field, "snippet", snippet), path)));
				}
			});
		}
		return result;
	}

	private Pattern pattern() {
		return Pattern.compile(String.join("|",
				this.words.stream()
					.sorted(Comparator.comparing(String::length).reversed())
					.map(Pattern::quote)
					.toList()),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	static List<String> snippets(Pattern pattern, String text) {
		List<String> snippets = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		int from = 0;
		while (snippets.size() < MOST && matcher.find(from)) {
			int start = whole(text, Math.max(from, matcher.start() - AROUND));
			int end = whole(text, Math.min(text.length(), matcher.end() + AROUND));
			String marked = pattern.matcher(text.substring(start, end)).replaceAll("【$0】");
			snippets.add(((start > 0) ? "…" : "") + marked + ((end < text.length()) ? "…" : ""));
			from = end;
		}
		return snippets;
	}

	/** A place that does not part a character in two. */
	private static int whole(String text, int at) {
		return (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))) ? at - 1 : at;
	}

}
