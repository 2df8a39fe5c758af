package org.policygraph.file.html;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import org.policygraph.file.layer.Layer;
import org.policygraph.text.AlignedText;

/** Writes the lines of the article of a page, in document order. */
final class ArticleWriter implements NodeFilter {

	/** A title goes on with the column and the site. */
	private static final Pattern SITE = Pattern.compile("[_|—–]| - |-(?=[^-]{2,20}(?:网|政府)$)");

	private static final int SEARCHED_FOR_TITLE = 20_000;

	private final Layer layer = new Layer();

	private final TextPlaces places;

	private final Element body;

	private final PageParts parts;

	private final BitSet leftOut;

	private final Deque<TableGrid> tables = new ArrayDeque<>();

	private int number;

	private int preformatted;

	ArticleWriter(String page, Element body, PageParts parts, BitSet leftOut) {
		this.places = new TextPlaces(page);
		this.body = body;
		this.parts = parts;
		this.leftOut = leftOut;
	}

	/** The title of a page whose body shows none. */
	void title(TextNode title) {
		String whole = title.getWholeText();
		Matcher site = SITE.matcher(whole);
		String own = whole.substring(0, site.find() ? site.start() : whole.length()).replaceAll("\\s", "");
		String shown = this.body.text();
		String start = shown.substring(0, Math.min(shown.length(), SEARCHED_FOR_TITLE)).replaceAll("\\s", "");
		if (!own.isEmpty() && !start.contains(own)) {
			this.places.tell(title, (from, to, source, length) -> write(whole, from, to, source, length));
			this.layer.endLine();
		}
	}

	AlignedText write() {
		this.body.filter(this);
		return this.layer.toText();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			if (this.tables.isEmpty() || this.tables.element().isInCell()) {
				String whole = text.getWholeText();
				this.places.tell(text, (from, to, source, length) -> write(whole, from, to, source, length));
			}
			return FilterResult.CONTINUE;
		}
		return (node instanceof Element element) ? start(element) : FilterResult.CONTINUE;
	}

	private FilterResult start(Element element) {
		int own = this.number++;
		if (this.leftOut.get(own) || HtmlElements.isNeverShown(element)) {
			this.number = this.parts.end(own);
			return FilterResult.SKIP_ENTIRELY;
		}
		switch (element.normalName()) {
			case "br" -> this.layer.endLine();
			case "pre", "xmp" -> this.preformatted++;
			default -> {
			}
		}
		if (HtmlElements.isBlock(element)) {
			startBlock(element, own);
		}
		return FilterResult.CONTINUE;
	}

	private void startBlock(Element element, int own) {
		if (element.normalName().equals("table") && (!this.tables.isEmpty() || this.parts.isDataTable(own))) {
			this.layer.endLine();
			this.tables.push(new TableGrid(this.layer));
		}
		else if (!this.tables.isEmpty()) {
			if (element.normalName().equals("tr")) {
				this.tables.element().startRow();
			}
			else if (HtmlElements.isCell(element)) {
				this.tables.element().startCell(element);
			}
			else {
				this.layer.endLine();
			}
		}
		else if (HtmlElements.heading(element) > 0) {
			this.layer.startHeading(HtmlElements.heading(element));
		}
		else {
			this.layer.endLine();
		}
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			switch (element.normalName()) {
				case "pre", "xmp" -> this.preformatted--;
				default -> {
				}
			}
			if (HtmlElements.isBlock(element)) {
				endBlock(element);
			}
		}
		return FilterResult.CONTINUE;
	}

	private void endBlock(Element element) {
		TableGrid table = this.tables.peek();
		if (table == null) {
			if (HtmlElements.heading(element) > 0) {
				this.layer.endHeading();
			}
			this.layer.endLine();
		}
		else {
			switch (element.normalName()) {
				case "table" -> this.tables.pop();
				case "tr" -> table.endRow();
				case "td", "th" -> table.endCell();
				default -> this.layer.endLine();
			}
		}
	}

	/**
	 * A run of text: white space collapses as in a browser, if it is not preformatted.
	 */
	private void write(String text, int start, int end, int source, int length) {
		boolean exact = end - start == length;
		int from = start;
		for (int i = start; i <= end; i++) {
			char c = (i < end) ? text.charAt(i) : '\n';
			if (i == end || c == '\n' || c == '\t' || c == '\r' || c == '\f' || (c == ' ' && this.preformatted == 0)) {
				if (from < i) {
					put(text, from, i, exact ? (source + from - start) : source, exact ? (i - from) : length);
				}
				if (i < end) {
					white(c, exact ? (source + i - start) : source, exact ? 1 : length);
				}
				from = i + 1;
			}
		}
	}

	private void put(String text, int start, int end, int source, int length) {
		if (end - start == length) {
			this.layer.characters(text, start, end, source);
		}
		else {
			this.layer.piece(text.substring(start, end), source, length);
		}
	}

	private void white(char c, int source, int length) {
		if (this.preformatted > 0 && c == '\n') {
			this.layer.endLine();
		}
		else {
			this.layer.space(source, length);
		}
	}

}
