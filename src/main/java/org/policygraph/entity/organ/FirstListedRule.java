package org.policygraph.entity.organ;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Finds where a text says that the first organ of each list leads: 列第一位的为牵头单位. */
final class FirstListedRule {

	/** How far before 第一 or 首位 its sentence may begin, and how far behind it may end. */
	private static final int BEFORE = 4;

	private static final int BEHIND = 20;

	private final Words first;

	private final Pattern rule;

	FirstListedRule(WordLists lists) {
		this.first = lists.list("FIRST_IN_LIST");
		this.rule = lists
			.pattern("<LISTED><LISTED_AT>?<FIRST_IN_LIST><PLACE_IN_LIST>?<THOSE>?<LISTED_ORGAN>?的?<IS><LEADS_LIST>");
	}

	/** From where the rule holds; the text's length if the text does not say it. */
	int from(String text) {
		for (String word : this.first.all()) {
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
				Matcher found = this.rule.matcher(text)
					.region(Math.max(0, at - BEFORE), Math.min(text.length(), at + BEHIND));
				if (found.find()) {
					return openBefore(text, found.start());
				}
			}
		}
		return text.length();
	}

	/** The bracket or line that says so follows its own rule. */
	private static int openBefore(String text, int offset) {
		int open = Math.max(text.lastIndexOf('（', offset), text.lastIndexOf('(', offset));
		return Math.max(0, Math.max(open, text.lastIndexOf('\n', offset)));
	}

}
