package org.policygraph.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Region;

/**
 * What holds for a whole document.
 *
 * @param jurisdiction the region that it governs; {@code null} if unknown
 * @param firstListedLeadsFrom where the text says that the first organ of a list leads,
 * from there on; the text's length if it does not
 */
public record DocumentContext(@Nullable Region jurisdiction, int firstListedLeadsFrom) {

	private static final Pattern FIRST_LISTED = Pattern
		.compile("(?:列|排)(?:在|名)?第一(?:位|名)?(?:的|者)?(?:部门|单位|责任单位)?为(?:牵头|主要负责|主责)");

	public static DocumentContext of(String text, @Nullable Region jurisdiction) {
		Matcher firstListed = FIRST_LISTED.matcher(text);
		return new DocumentContext(jurisdiction,
				firstListed.find() ? openBefore(text, firstListed.start()) : text.length());
	}

	/** The bracket that says so follows its own rule. */
	private static int openBefore(String text, int offset) {
		int open = Math.max(text.lastIndexOf('（', offset), text.lastIndexOf('(', offset));
		int line = text.lastIndexOf('\n', offset);
		return Math.max(0, Math.max(open, line));
	}

}
