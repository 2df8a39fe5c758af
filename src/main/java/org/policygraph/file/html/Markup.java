package org.policygraph.file.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells pages of HTML from texts and from other XML, by how they begin. */
public final class Markup {

	private static final Set<String> ELEMENTS = Set.of("html", "head", "body", "meta", "title", "link", "style",
			"script", "div", "p", "span", "table", "tbody", "thead", "tr", "td", "th", "ul", "ol", "li", "h1", "h2",
			"h3", "h4", "h5", "h6", "br", "hr", "a", "b", "strong", "font", "center", "article", "section", "main",
			"header", "nav", "form", "img", "base", "iframe", "pre", "blockquote", "dl");

	private static final Pattern TAG = Pattern.compile("<(?:(!doctype|\\?xml|!--|%)|/?([a-zA-Z][\\w:-]*))",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DOCTYPE = Pattern.compile("<!doctype\\s+html", Pattern.CASE_INSENSITIVE);

	private static final Pattern ARCHIVE = Pattern.compile("\\s*MIME-Version:[^<]{0,2000}multipart/",
			Pattern.CASE_INSENSITIVE);

	private static final int SEARCHED = 4096;

	private Markup() {
	}

	/**
	 * A page, or a piece of one: it begins with an element of HTML; or its name says that
	 * it is one, and there are such elements further on. Markdown may begin with an
	 * element too.
	 */
	public static boolean isHtml(String name, String text) {
		String lower = name.toLowerCase(Locale.ROOT);
		boolean named = lower.endsWith("html") || lower.endsWith(".htm");
		if (!named && firstVisible(text) != '<') {
			return false;
		}
		String start = start(text);
		if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
			return DOCTYPE.matcher(start).lookingAt();
		}
		return named ? hasElement(start) : ELEMENTS.contains(firstElement(start));
	}

	private static boolean hasElement(String start) {
		return TAG.matcher(start)
			.results()
			.anyMatch((tag) -> tag.group(2) != null && ELEMENTS.contains(tag.group(2).toLowerCase(Locale.ROOT)));
	}

	/** XML of another vocabulary. */
	public static boolean isXml(String text) {
		if (firstVisible(text) != '<') {
			return false;
		}
		String start = start(text);
		if (!start.startsWith("<?xml")) {
			return false;
		}
		String first = firstElement(start);
		return !first.isEmpty() && !ELEMENTS.contains(first);
	}

	/** A page saved with its pictures in one file, as Word does. */
	public static boolean isArchive(String text) {
		return ARCHIVE.matcher(text).lookingAt();
	}

	private static char firstVisible(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\uFEFF' && !Character.isWhitespace(c)) {
				return c;
			}
		}
		return ' ';
	}

	private static String start(String text) {
		String start = text.substring(0, Math.min(text.length(), SEARCHED));
		return start.replace('\uFEFF', ' ').stripLeading();
	}

	/** The name of the first element, past declarations and comments. */
	private static String firstElement(String start) {
		Matcher tag = TAG.matcher(start);
		while (tag.find()) {
			if (tag.group(2) != null) {
				return tag.group(2).toLowerCase(Locale.ROOT);
			}
			if (tag.group(1).equals("!--")) {
				int end = start.indexOf("-->", tag.end());
				if (end < 0) {
					return "html";
				}
				tag.region(end, start.length());
			}
		}
		return DOCTYPE.matcher(start).lookingAt() ? "html" : "";
	}

}
