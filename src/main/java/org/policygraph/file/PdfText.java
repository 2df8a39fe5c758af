package org.policygraph.file;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import org.policygraph.file.layer.Layer;

/** The lines of a PDF, page by page, as Tika tells them. */
final class PdfText extends DefaultHandler {

	private final Layer layer = new Layer();

	private final StringBuilder line = new StringBuilder();

	private int pages;

	private int characters;

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
			if (this.pages > 0) {
				this.layer.endPage();
			}
			this.pages++;
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		if (name.equals("p") || name.equals("div")) {
			endLine();
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (this.pages == 0) {
			return;
		}
		for (int i = start; i < start + length; i++) {
			char c = characters[i];
			if (c == '\n') {
				endLine();
			}
			else {
				this.line.append((c == '\t' || c == '\r') ? ' ' : c);
				this.characters += (c > ' ' && c != '\u3000' && c != '\u00A0') ? 1 : 0;
			}
		}
	}

	private void endLine() {
		this.layer.characters(this.line.toString());
		this.layer.endLine();
		this.line.setLength(0);
	}

	int pages() {
		return this.pages;
	}

	/** How many characters there are to be seen. */
	int characters() {
		return this.characters;
	}

	String text() {
		return this.layer.toText().text();
	}

}
