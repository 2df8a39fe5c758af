package org.policygraph.entity.organ;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Region;

/**
 * What holds for a whole document.
 *
 * @param jurisdiction the region that it governs; {@code null} if unknown
 * @param issuer the organ that speaks of itself as 我局; {@code null} if unknown
 * @param firstListedLeadsFrom where the text says that the first organ of a list leads,
 * from there on; the text's length if it does not
 * @param blanketRules who answers for every item from a place on
 * @param prose whether nothing but sentences assigns anything: no bracket, line or table
 */
public record AssignmentContext(@Nullable Region jurisdiction, @Nullable Organ issuer, int firstListedLeadsFrom,
		List<GeneralAssignment> blanketRules, boolean prose) {

	private static final Pattern FIRST_LISTED = Pattern
		.compile("(?:列|排)(?:在|名)?(?:首位|第一)(?:位|名)?(?:的|者)?(?:部门|单位|责任单位)?(?:的)?为(?:第一|牵头|主要|主责|总牵头)");

	/** How far before 第一 or 首位 its sentence may begin. */
	private static final int REACH = 4;

	public static AssignmentContext of(String text, @Nullable Region jurisdiction) {
		return new AssignmentContext(jurisdiction, null, firstListedLeadsFrom(text), List.of(), false);
	}

	static int firstListedLeadsFrom(String text) {
		for (String word : List.of("第一", "首位")) {
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
				Matcher rule = FIRST_LISTED.matcher(text)
					.region(Math.max(0, at - REACH), Math.min(text.length(), at + 20));
				if (rule.find()) {
					return openBefore(text, rule.start());
				}
			}
		}
		return text.length();
	}

	/** The bracket that says so follows its own rule. */
	private static int openBefore(String text, int offset) {
		int open = Math.max(text.lastIndexOf('（', offset), text.lastIndexOf('(', offset));
		int line = text.lastIndexOf('\n', offset);
		return Math.max(0, Math.max(open, line));
	}

	/** 我局, 本委: the issuing organ, where it is one of that sort. */
	@Nullable Organ resolve(String name) {
		Organ self = this.issuer;
		boolean own = self != null && name.length() == 2 && (name.charAt(0) == '我' || name.charAt(0) == '本');
		return (own && self != null && self.name().endsWith(name.substring(1))) ? self : null;
	}

}
