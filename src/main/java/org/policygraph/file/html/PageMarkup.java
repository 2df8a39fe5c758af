package org.policygraph.file.html;

import java.util.Locale;
import java.util.Set;

import org.policygraph.file.layer.RefusedFile;

/**
 * Blanks out the parts of tags that say nothing about the text of a page, character for
 * character. The tree of a page from a word processor then has a tenth of the size, and
 * places in it stay places in the page. This class follows the states of HTML, clause
 * 13.2.5, so it sees a tag where the parser will see one.
 */
final class PageMarkup {

	/** Elements whose content is not markup. */
	private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed",
			"noframes");

	private static final Set<String> KEPT = Set.of("class", "id", "role", "hidden", "rowspan", "colspan", "style");

	private static final int LONGEST_VALUE = 300;

	private static final int LONGEST_SERVER_TAG = 2000;

	/** A tree of more is larger than the memory that a document may take. */
	private static final int MOST_TAGS = 2_000_000;

	private final String page;

	private final char[] result;

	private int at;

	private int tags;

	private PageMarkup(String page) {
		this.page = page;
		this.result = page.toCharArray();
	}

	static String reduced(String page) {
		PageMarkup markup = new PageMarkup(page);
		markup.reduce();
		return new String(markup.result);
	}

	private void reduce() {
		for (int i = this.page.indexOf('<'); i >= 0; i = this.page.indexOf('<', this.at)) {
			this.at = i + 1;
			char next = peek(this.at);
			if (isLetter(next)) {
				startTag();
			}
			else if (next == '/' && isLetter(peek(this.at + 1))) {
				this.at++;
				attributes(endOfName());
			}
			else if (next == '!') {
				declaration();
			}
			else if (next == '%') {
				serverTag(i);
			}
			if (++this.tags > MOST_TAGS) {
				throw new RefusedFile("has more than two million tags 标签超过两百万个");
			}
		}
	}

	private void startTag() {
		int end = endOfName();
		String name = (end - this.at <= 10) ? this.page.substring(this.at, end).toLowerCase(Locale.ROOT) : "";
		attributes(end);
		if (RAW.contains(name)) {
			skipRaw(name);
		}
	}

	private int endOfName() {
		int end = this.at;
		while (end < this.page.length() && !isSpace(peek(end)) && peek(end) != '/' && peek(end) != '>') {
			end++;
		}
		return end;
	}

	/** Goes over the attributes of a tag to behind its end. */
	private void attributes(int from) {
		this.at = from;
		while (this.at < this.page.length()) {
			char c = peek(this.at);
			if (c == '>') {
				this.at++;
				return;
			}
			if (isSpace(c) || c == '/') {
				this.at++;
			}
			else {
				attribute();
			}
		}
	}

	private void attribute() {
		int start = this.at++;
		while (this.at < this.page.length() && !isSpace(peek(this.at)) && peek(this.at) != '/' && peek(this.at) != '>'
				&& peek(this.at) != '=') {
			this.at++;
		}
		int nameEnd = this.at;
		int equals = skipSpace(this.at);
		if (peek(equals) == '=') {
			this.at = skipSpace(equals + 1);
			value();
		}
		if (!isKept(start, nameEnd)) {
			for (int i = start; i < this.at; i++) {
				this.result[i] = ' ';
			}
		}
	}

	private void value() {
		char quote = peek(this.at);
		if (quote == '"' || quote == '\'') {
			int end = this.page.indexOf(quote, this.at + 1);
			this.at = (end < 0) ? this.page.length() : (end + 1);
			return;
		}
		while (this.at < this.page.length() && !isSpace(peek(this.at)) && peek(this.at) != '>') {
			this.at++;
		}
	}

	private boolean isKept(int start, int nameEnd) {
		if (this.at - start > LONGEST_VALUE || nameEnd - start > 8) {
			return false;
		}
		String name = this.page.substring(start, nameEnd).toLowerCase(Locale.ROOT);
		if (!KEPT.contains(name)) {
			return false;
		}
		return !name.equals("style") || HtmlElements.isHiding(this.page.substring(nameEnd, this.at));
	}

	private void declaration() {
		if (this.page.startsWith("!--", this.at)) {
			int open = this.at + 3;
			boolean empty = this.page.startsWith(">", open) || this.page.startsWith("->", open);
			int end = empty ? open : this.page.indexOf("-->", open);
			this.at = (end < 0) ? this.page.length() : end;
		}
	}

	/** What a server would have filled in: {@code <%= … %>}. */
	private void serverTag(int start) {
		int end = this.page.indexOf("%>", this.at);
		if (end > 0 && end - start < LONGEST_SERVER_TAG) {
			this.at = end + 2;
			for (int i = start; i < this.at; i++) {
				this.result[i] = ' ';
			}
		}
	}

	private void skipRaw(String name) {
		int end = this.page.indexOf("</", this.at);
		while (end >= 0 && !this.page.regionMatches(true, end + 2, name, 0, name.length())) {
			end = this.page.indexOf("</", end + 2);
		}
		this.at = (end < 0) ? this.page.length() : end;
	}

	private int skipSpace(int from) {
		int i = from;
		while (i < this.page.length() && isSpace(this.page.charAt(i))) {
			i++;
		}
		return i;
	}

	private char peek(int i) {
		return (i < this.page.length()) ? this.page.charAt(i) : '\0';
	}

	private static boolean isLetter(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
	}

}
