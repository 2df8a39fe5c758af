package org.policygraph.file.word;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import org.policygraph.file.layer.Layer;
import org.policygraph.file.layer.RefusedFile;

/**
 * Makes paragraphs and tables of the events that Tika sends for a file with
 * {@link RtfMarks}.
 */
final class RtfText extends DefaultHandler {

	private final WordText text = new WordText();

	private final StringBuilder paragraph = new StringBuilder();

	private boolean inBody;

	private boolean inTable;

	private boolean inRow;

	private boolean cellBelow;

	private int edge = -1;

	private boolean readsEdge;

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if (name.equals("body")) {
			this.inBody = true;
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		if (name.equals("p") || name.equals("li")) {
			endParagraph();
		}
		else if (name.equals("body")) {
			endParagraph();
			endTable();
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (!this.inBody) {
			return;
		}
		for (int i = start; i < start + length; i++) {
			character(characters[i]);
		}
		if (this.paragraph.length() > Layer.LONGEST) {
			throw new RefusedFile("holds more than 60 million characters 超过 6000 万字");
		}
	}

	private void character(char c) {
		if (this.readsEdge && c >= '0' && c <= '9') {
			this.edge = this.edge * 10 + c - '0';
			return;
		}
		switch (c) {
			case RtfMarks.ROW_START -> startRow();
			case RtfMarks.CELL_END, RtfMarks.CELL_BELOW_END -> {
				endParagraph();
				this.cellBelow = c == RtfMarks.CELL_BELOW_END;
				this.edge = 0;
				this.readsEdge = true;
			}
			case RtfMarks.EDGE_END -> endCell();
			case RtfMarks.ROW_END -> endRow();
			default -> this.paragraph.append((c == '\t') ? ' ' : c);
		}
	}

	private void startRow() {
		endParagraph();
		if (!this.inTable) {
			this.text.startTable();
			this.inTable = true;
		}
		this.text.startRow();
		this.text.startCell();
		this.inRow = true;
	}

	private void endCell() {
		this.readsEdge = false;
		if (this.inRow) {
			this.text.endCellAt(this.edge, this.cellBelow);
			this.text.startCell();
		}
	}

	private void endRow() {
		this.paragraph.setLength(0);
		if (this.inRow) {
			this.text.dropCell();
			this.inRow = false;
		}
	}

	private void endTable() {
		if (this.inRow) {
			endRow();
		}
		if (this.inTable) {
			this.text.endTable();
			this.inTable = false;
		}
	}

	private void endParagraph() {
		String own = this.paragraph.toString();
		this.paragraph.setLength(0);
		if (!own.isBlank()) {
			if (!this.inRow) {
				endTable();
			}
			this.text.paragraph(own, 0);
		}
	}

	String text() {
		return this.text.text();
	}

}
