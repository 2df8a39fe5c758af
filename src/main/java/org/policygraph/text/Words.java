package org.policygraph.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that mean the same to a rule, in the order of their data file. */
public final class Words {

	private final List<String> all;

	/** Those of one character, in a row. */
	private final String characters;

	/** The first character of each. */
	private final String firsts;

	public Words(List<String> all) {
		this.all = List.copyOf(all);
		this.firsts = all.stream().map((word) -> word.substring(0, 1)).distinct().collect(Collectors.joining());
		this.characters = all.stream().filter((word) -> word.length() == 1).collect(Collectors.joining());
	}

	public List<String> all() {
		return this.all;
	}

	/** Whether a character is one of the words. */
	public boolean holds(char c) {
		return this.characters.indexOf(c) >= 0;
	}

	/** Whether it is one of the words. */
	public boolean contains(String word) {
		return this.all.contains(word);
	}

	/** Whether one of the words stands at a place. */
	public boolean startsAt(String text, int at) {
		return lengthAt(text, at) > 0;
	}

	/** The length of the first of the words that stands at a place; 0 if none does. */
	public int lengthAt(String text, int at) {
		for (String word : this.all) {
			if (text.startsWith(word, at)) {
				return word.length();
			}
		}
		return 0;
	}

	/** Whether one of the words ends before a place. */
	public boolean endsAt(String text, int end) {
		return lengthBefore(text, end) > 0;
	}

	/** The length of the first of the words that ends before a place; 0 if none does. */
	public int lengthBefore(String text, int end) {
		for (String word : this.all) {
			if (text.startsWith(word, end - word.length())) {
				return word.length();
			}
		}
		return 0;
	}

	/** Whether one of the words stands anywhere in a text. */
	public boolean occurIn(String text) {
		for (String word : this.all) {
			if (text.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word begins with a character. */
	public boolean beginWith(char c) {
		return this.firsts.indexOf(c) >= 0;
	}

	/** Whether one of the words stands between two places. */
	public boolean occurIn(String text, int start, int end) {
		for (int at = start; at < end; at++) {
			if (this.firsts.indexOf(text.charAt(at)) >= 0) {
				int length = lengthAt(text, at);
				if (length > 0 && at + length <= end) {
					return true;
				}
			}
		}
		return false;
	}

	/** A part of a regular expression that matches any of the words, the first first. */
	String alternatives() {
		if (this.characters.length() == this.all.size()) {
			return "[" + this.characters + "]";
		}
		return this.all.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	}

}
