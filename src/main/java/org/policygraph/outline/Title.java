package org.policygraph.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * A document's title and where it stands.
 *
 * @param words the title on one line, without a mark of excerpt
 * @param span its place, {@code null} where it was taken from the name of the file
 * @param excerpt whether a mark of excerpt stood behind it
 */
record Title(String words, @Nullable Span span, boolean excerpt) {

	private static final int LONGEST = 120;

	private static final int SHORTEST = 5;

	/** 「…工作要点（摘编）」. */
	private static final Pattern EXCERPT = Pattern.compile("[（(](?:摘编|摘要|节选|摘录|摘登)[）)]$");

	/** 「…实施方案（2024—2028年）」, 「…（试行）」. */
	private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{2,20}[）)]$");

	private static final Pattern ANNEXED = Pattern.compile("关于(?:印发|发布|公布)(?:<|〈|《)(.{4,100})(?:>|〉|》)的通知$");

	/** 《X》（以下简称《规划》）: how a text without a title of its own names what it is. */
	private static final Pattern DEFINED = Pattern
		.compile("《([^《》]{5,100})》\\s*[（(]以下简称[《“]?([\\p{IsHan}]{2,8})[》”]?[）)]");

	private static final Pattern INTERPRETS = Pattern.compile("解读如下|进行解读|解读机关|解读单位");

	/**
	 * The title line nearest above the first chapter: behind a cover notice stands the
	 * plan.
	 */
	static @Nullable Title printed(String text, List<Span> lines, Span head) {
		Title title = null;
		for (Span line : lines) {
			if (head.contains(line)) {
				Title candidate = of(text, line);
				title = (candidate != null) ? candidate : title;
			}
		}
		return title;
	}

	private static @Nullable Title of(String text, Span line) {
		String words = line.of(text);
		int start = words.startsWith("# ") ? 2 : 0;
		words = words.substring(start);
		Matcher excerpt = EXCERPT.matcher(words);
		boolean excerpted = excerpt.find();
		if (excerpted) {
			words = words.substring(0, excerpt.start());
		}
		String bare = REMARK.matcher(words).replaceFirst("");
		boolean fits = bare.length() >= SHORTEST && bare.length() <= LONGEST && DocumentKind.endsLikeTitle(bare)
				&& bare.chars().noneMatch((c) -> "。；：;:，,".indexOf(c) >= 0);
		if (!fits) {
			return null;
		}
		Matcher annexed = ANNEXED.matcher(words);
		words = annexed.find() ? annexed.group(1) : words;
		return new Title(words, new Span(line.start() + start, line.end()), excerpted);
	}

	/**
	 * The name that a text without a printed title gives to itself or to what it
	 * interprets.
	 */
	static @Nullable Title defined(String text) {
		Matcher matcher = DEFINED.matcher(text);
		while (matcher.find()) {
			String shortName = matcher.group(2);
			boolean itself = matcher.group(1).contains(shortName)
					&& (text.contains("本《" + shortName + "》") || text.contains("《" + shortName + "》"));
			if (itself) {
				boolean interprets = INTERPRETS.matcher(text).find() && !text.contains("本《" + shortName + "》");
				String words = matcher.group(1);
				return new Title(interprets ? "《" + words + "》解读" : words, new Span(matcher.start(1), matcher.end(1)),
						false);
			}
		}
		return null;
	}

	DocumentKind kind() {
		return DocumentKind.of(REMARK.matcher(this.words).replaceFirst(""));
	}

}
