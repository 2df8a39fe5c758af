package org.policygraph.file.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Measures every element of a page. The measures decide which elements are no part of the
 * article, and which tables hold data. Elements are known by their number in document
 * order.
 */
final class PageParts implements NodeVisitor {

	/** What stands at the foot of every page of a site. */
	private static final List<String> IMPRINTS = List.of("ICP备", "公网安备", "网站标识码", "版权所有", "Copyright",
			"All Rights Reserved");

	private static final int LONGEST_IMPRINT = 400;

	/** A cell of so many characters in several paragraphs may be an article. */
	private static final int ARTICLE_IN_CELL = 500;

	private static final int START = 12;

	private static final int MOST_STEPS = 100;

	private int count;

	private int[] end = new int[256];

	private int[][] measures = new int[256][];

	private final int[] now = new int[Measure.values().length];

	private final Deque<Integer> open = new ArrayDeque<>();

	private final Deque<TableMeasure> tables = new ArrayDeque<>();

	private final BitSet dataTables = new BitSet();

	private final BitSet attachments = new BitSet();

	private int links;

	private int unseen;

	/** What is counted within an element. */
	private enum Measure {

		CHARACTERS, LINKED, HAN_OUTSIDE_LINKS, LINKS, SENTENCES_OUTSIDE_LINKS, BLOCKS, IMPRINTS

	}

	/** A table as far as it has been measured. */
	private static final class TableMeasure {

		private boolean nested;

		private int cells;

		private int filled;

		private int rows;

		private int filledRows;

		private int largest;

		private int blocksInLargest;

		private void endRow() {
			this.rows += (this.cells > 1) ? 1 : 0;
			this.filledRows += (this.filled > 1) ? 1 : 0;
			this.cells = 0;
			this.filled = 0;
		}

		/** Rows of several cells, none of which is the page's whole article. */
		private boolean isData(int characters) {
			boolean article = this.largest >= ARTICLE_IN_CELL && this.largest * 5L > characters * 3L
					&& this.blocksInLargest >= 3 && this.filledRows < 4;
			return !this.nested && this.rows > 0 && !article;
		}

	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text) {
			measure(text.getWholeText());
		}
		else if (node instanceof Element element) {
			startElement(element);
		}
	}

	private void startElement(Element element) {
		if (this.count == this.end.length) {
			this.end = Arrays.copyOf(this.end, this.count * 2);
			this.measures = Arrays.copyOf(this.measures, this.count * 2);
		}
		this.open.push(this.count);
		this.measures[this.count] = this.now.clone();
		this.count++;
		switch (element.normalName()) {
			case "a" -> {
				this.links++;
				this.now[Measure.LINKS.ordinal()]++;
			}
			case "table" -> {
				if (!this.tables.isEmpty()) {
					this.tables.element().nested = true;
				}
				this.tables.push(new TableMeasure());
			}
			case "p", "div", "br", "li" -> this.now[Measure.BLOCKS.ordinal()]++;
			default -> {
			}
		}
		if (HtmlElements.isNeverShown(element)) {
			this.unseen++;
		}
	}

	private void measure(String text) {
		if (this.unseen > 0) {
			return;
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c <= ' ' || c == '\u00A0' || c == '\u3000') {
				continue;
			}
			this.now[Measure.CHARACTERS.ordinal()]++;
			if ((c == '备' || c == '安' || c == '标' || c == '权' || c == 'o' || c == 'R') && isImprint(text, i)) {
				this.now[Measure.IMPRINTS.ordinal()]++;
			}
			if (this.links > 0) {
				this.now[Measure.LINKED.ordinal()]++;
			}
			else if (c == '。') {
				this.now[Measure.SENTENCES_OUTSIDE_LINKS.ordinal()]++;
			}
			else if (Character.isIdeographic(c)) {
				this.now[Measure.HAN_OUTSIDE_LINKS.ordinal()]++;
			}
		}
	}

	private static boolean isImprint(String text, int at) {
		return IMPRINTS.stream().anyMatch((imprint) -> {
			int start = at - imprint.indexOf(text.charAt(at));
			return imprint.indexOf(text.charAt(at)) >= 0
					&& text.regionMatches(true, start, imprint, 0, imprint.length());
		});
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			int number = this.open.pop();
			int[] measures = this.measures[number];
			for (int i = 0; i < measures.length; i++) {
				measures[i] = this.now[i] - measures[i];
			}
			this.end[number] = this.count;
			endElement(element, number);
		}
	}

	private void endElement(Element element, int number) {
		switch (element.normalName()) {
			case "a" -> this.links--;
			case "table" -> this.dataTables.set(number, this.tables.pop().isData(of(number, Measure.CHARACTERS)));
			case "tr" -> {
				if (!this.tables.isEmpty()) {
					this.tables.element().endRow();
				}
			}
			case "td", "th" -> endCell(number);
			default -> {
			}
		}
		if (HtmlElements.isNeverShown(element)) {
			this.unseen--;
		}
		if (of(number, Measure.LINKS) > 0 && HtmlElements.isBlock(element)) {
			this.attachments.set(number, startsAsAttachment(element));
		}
	}

	private static boolean startsAsAttachment(Element element) {
		StringBuilder start = new StringBuilder();
		Node node = element;
		for (int steps = 0; node != null && start.length() < START && steps < MOST_STEPS; steps++) {
			if (node instanceof TextNode text) {
				String own = text.getWholeText().strip();
				start.append(own, 0, Math.min(own.length(), START));
			}
			node = next(node, element);
		}
		return start.indexOf("附件") >= 0;
	}

	private static @Nullable Node next(Node node, Element within) {
		Node child = node.firstChild();
		if (child != null) {
			return child;
		}
		Node at = node;
		while (at != null && at != within) {
			Node sibling = at.nextSibling();
			if (sibling != null) {
				return sibling;
			}
			at = at.parent();
		}
		return null;
	}

	private void endCell(int number) {
		TableMeasure table = this.tables.peek();
		if (table != null) {
			int characters = of(number, Measure.CHARACTERS);
			table.cells++;
			table.filled += (characters > 0) ? 1 : 0;
			if (characters > table.largest) {
				table.largest = characters;
				table.blocksInLargest = of(number, Measure.BLOCKS);
			}
		}
	}

	private int of(int number, Measure measure) {
		return this.measures[number][measure.ordinal()];
	}

	/** The number of the first element behind this one and all in it. */
	int end(int number) {
		return this.end[number];
	}

	boolean isDataTable(int number) {
		return this.dataTables.get(number);
	}

	int hanOutsideLinks(int number) {
		return of(number, Measure.HAN_OUTSIDE_LINKS);
	}

	/**
	 * Whether an element is no part of the article. What holds more than a third of the
	 * page's text is the article, whatever it says of itself.
	 */
	boolean isAround(Element element, int number) {
		if (HtmlElements.isNeverShown(element)) {
			return true;
		}
		if (hanOutsideLinks(number) * 3L > hanOutsideLinks(0)) {
			return false;
		}
		if (HtmlElements.isHidden(element) || HtmlElements.isAround(element)) {
			return true;
		}
		return HtmlElements.isBlock(element) && HtmlElements.heading(element) == 0
				&& (isImprint(number) || isLinkDense(number));
	}

	private boolean isImprint(int number) {
		return of(number, Measure.IMPRINTS) > 0 && of(number, Measure.CHARACTERS) <= LONGEST_IMPRINT;
	}

	/** Menus, share bars, breadcrumbs, lists of other articles. */
	private boolean isLinkDense(int number) {
		int characters = of(number, Measure.CHARACTERS);
		int linked = of(number, Measure.LINKED);
		int links = of(number, Measure.LINKS);
		if (links == 0 || of(number, Measure.SENTENCES_OUTSIDE_LINKS) > 0 || this.attachments.get(number)) {
			return false;
		}
		if (links == 1) {
			return linked == characters && characters <= START;
		}
		boolean words = characters <= 80 && linked <= links * 6;
		return linked * 10L >= characters * (words ? 4L : 7L);
	}

}
