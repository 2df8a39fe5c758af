package org.policygraph.file;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Counts what is left of a page's text when all around the article is left out. */
final class KeptText implements NodeFilter {

	private final PageParts parts;

	private int number;

	private int left;

	private boolean begun;

	KeptText(PageParts parts) {
		this.parts = parts;
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (!(node instanceof Element element)) {
			return FilterResult.CONTINUE;
		}
		int own = this.number++;
		if (!this.begun) {
			this.begun = true;
			this.left = this.parts.hanOutsideLinks(own);
		}
		else if (this.parts.isAround(element, own)) {
			this.left -= this.parts.hanOutsideLinks(own);
			this.number = this.parts.end(own);
			return FilterResult.SKIP_ENTIRELY;
		}
		return FilterResult.CONTINUE;
	}

	int hanOutsideLinks() {
		return this.left;
	}

}
