package org.policygraph.file.html;

import java.util.BitSet;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Finds the parts of a page that surround its article and are left out. A table of data
 * is left out as a whole or not at all, so its cells keep their places.
 */
final class Surroundings implements NodeFilter {

	private final PageParts parts;

	private final BitSet leftOut = new BitSet();

	private int number;

	private int left;

	private int dataTables;

	private Surroundings(PageParts parts) {
		this.parts = parts;
		this.left = parts.hanOutsideLinks(0);
	}

	/** The elements that are left out, by their numbers. */
	static BitSet leftOut(Element body, PageParts parts) {
		Surroundings all = new Surroundings(parts);
		body.filter(all);
		return all.isLost() ? new BitSet() : all.leftOut;
	}

	/** Whether too little of the page would be left to be the article. */
	private boolean isLost() {
		return this.left * 3L < this.parts.hanOutsideLinks(0);
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (!(node instanceof Element element)) {
			return FilterResult.CONTINUE;
		}
		int own = this.number++;
		if (depth > 0 && this.dataTables == 0 && this.parts.isAround(element, own)) {
			this.leftOut.set(own);
			this.left -= this.parts.hanOutsideLinks(own);
			this.number = this.parts.end(own);
			return FilterResult.SKIP_ENTIRELY;
		}
		if (this.dataTables > 0 || this.parts.isDataTable(own)) {
			this.dataTables++;
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element && this.dataTables > 0) {
			this.dataTables--;
		}
		return FilterResult.CONTINUE;
	}

}
