package org.policygraph.file.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import org.policygraph.file.layer.RefusedFile;
import org.policygraph.text.AlignedText;

/** The article of a page of HTML. */
public final class HtmlReader {

	/** Far deeper than any page, and shallow enough to stay quick. */
	private static final int DEEPEST = 200;

	private static final int LONGEST = 100_000_000;

	private HtmlReader() {
	}

	public static AlignedText read(String page) {
		if (page.length() > LONGEST) {
			throw new RefusedFile("is a page of more than 100 million characters 网页超过一亿字");
		}
		Document document = Parser.htmlParser()
			.setTrackPosition(true)
			.setMaxDepth(DEEPEST)
			.parseInput(new InterruptibleReader(PageMarkup.reduced(page)), "");
		Element body = document.body();
		PageParts parts = new PageParts();
		body.traverse(parts);
		ArticleWriter article = new ArticleWriter(page, body, parts, Surroundings.leftOut(body, parts));
		TextNode title = title(document);
		if (title != null && !hasHeading(body)) {
			article.title(title);
		}
		return article.write();
	}

	private static @Nullable TextNode title(Document document) {
		Element title = document.head().selectFirst("> title");
		return (title != null && title.firstChild() instanceof TextNode text && !text.isBlank()) ? text : null;
	}

	private static boolean hasHeading(Element body) {
		return body.selectFirst("h1, h2, h3, h4, h5, h6") != null;
	}

	/** Ends the parsing of a page that takes too long. */
	private static final class InterruptibleReader extends FilterReader {

		InterruptibleReader(String page) {
			super(new StringReader(page));
		}

		@Override
		public int read(char[] buffer, int offset, int length) throws IOException {
			if (Thread.currentThread().isInterrupted()) {
				throw new IOException("Took too long");
			}
			return super.read(buffer, offset, length);
		}

	}

}
