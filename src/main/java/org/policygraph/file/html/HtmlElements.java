package org.policygraph.file.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Knows the elements of HTML: which are never shown, which are blocks, which usually
 * stand around an article.
 */
final class HtmlElements {

	/** Shown by no browser, or shown as something other than text. */
	private static final Set<String> NEVER = Set.of("script", "style", "noscript", "template", "head", "iframe",
			"object", "embed", "svg", "math", "canvas", "audio", "video", "map", "noframes", "noembed", "rt", "rp",
			"datalist");

	/** Around the article, and for doing rather than reading. */
	private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "button", "select", "textarea",
			"menu", "dialog", "label", "fieldset");

	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption",
			"center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
			"form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main",
			"menu", "nav", "ol", "optgroup", "option", "p", "pre", "section", "summary", "table", "tbody", "td",
			"tfoot", "th", "thead", "tr", "ul", "xmp");

	private static final Pattern HIDING = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden",
			Pattern.CASE_INSENSITIVE);

	/** Classes and ids by which pages name what lies around the article. */
	private static final Pattern AROUND_NAME = Pattern.compile(
			"(?:^|[\\s_-])(?:b?d?share\\w*|breadcrumbs?|crumbs?|nav|navbar|navigation|menu|footer|foot|sidebar|copyright|toolbar"
					+ "|related|pager|pagination)(?:$|[\\s_-])",
			Pattern.CASE_INSENSITIVE);

	private HtmlElements() {
	}

	static boolean isNeverShown(Element element) {
		return NEVER.contains(element.normalName());
	}

	static boolean isAround(Element element) {
		if (AROUND.contains(element.normalName())) {
			return true;
		}
		String role = element.attr("role").toLowerCase(Locale.ROOT);
		return role.equals("navigation") || role.equals("contentinfo") || isNamedSo(element.className())
				|| isNamedSo(element.id());
	}

	private static boolean isNamedSo(String name) {
		return !name.isEmpty() && AROUND_NAME.matcher(name).find();
	}

	static boolean isHidden(Element element) {
		return element.hasAttr("hidden") || isHiding(element.attr("style"));
	}

	static boolean isHiding(String style) {
		return (style.contains("none") || style.contains("hidden")) && HIDING.matcher(style).find();
	}

	static boolean isBlock(Element element) {
		return BLOCKS.contains(element.normalName());
	}

	/** The level of a heading, else 0. */
	static int heading(Element element) {
		String name = element.normalName();
		boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
		return heading ? (name.charAt(1) - '0') : 0;
	}

	static boolean isCell(Element element) {
		return element.normalName().equals("td") || element.normalName().equals("th");
	}

	/** How many rows or columns a cell spans. */
	static int span(Element cell, String attribute, int most) {
		String written = cell.attr(attribute).strip();
		int digits = 0;
		while (digits < Math.min(written.length(), 6) && Character.isDigit(written.charAt(digits))) {
			digits++;
		}
		int span = (digits == 0) ? 1 : Integer.parseInt(written.substring(0, digits));
		return Math.max(attribute.equals("rowspan") && span == 0 ? most : 1, Math.min(span, most));
	}

}
