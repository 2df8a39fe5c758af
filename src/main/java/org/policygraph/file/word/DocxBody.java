package org.policygraph.file.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.policygraph.file.layer.Layer;
import org.policygraph.file.layer.RefusedFile;

/** The main document of a .docx (ISO/IEC 29500-1, 17.2) as paragraphs and tables. */
final class DocxBody {

	/**
	 * What was taken out under revision, alternatives for older programs, and how ruby
	 * text is pronounced.
	 */
	private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "rt", "sectPr", "pPrChange",
			"rPrChange", "tblPrChange", "trPrChange", "tcPrChange");

	private final DocxStyles styles;

	private final DocxLists lists;

	private final WordText text = new WordText();

	private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

	private final Deque<Row> rows = new ArrayDeque<>();

	/** A paragraph as far as it has been read; one in a text box lies in another. */
	private static final class Paragraph {

		private final StringBuilder text = new StringBuilder();

		private @Nullable String style;

		private @Nullable String list;

		private @Nullable Integer level;

		private int heading;

		private boolean hidden;

		private boolean inProperties;

	}

	/** A row, and what its cell says of itself. */
	private static final class Row {

		private int columns = 1;

		private boolean continued;

	}

	DocxBody(DocxStyles styles, DocxLists lists) {
		this.styles = styles;
		this.lists = lists;
	}

	static boolean isWord(XMLStreamReader element) {
		String namespace = element.getNamespaceURI();
		return namespace != null && namespace.contains("wordprocessingml");
	}

	String read(XMLStreamReader xml) throws XMLStreamException {
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (LEFT_OUT.contains(xml.getLocalName())) {
					skip(xml);
				}
				else if (isWord(xml)) {
					start(xml);
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT && isWord(xml)) {
				end(xml.getLocalName());
			}
		}
		return this.text.text();
	}

	private static void skip(XMLStreamReader xml) throws XMLStreamException {
		for (int depth = 1; depth > 0 && xml.hasNext();) {
			int event = xml.next();
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1
					: (event == XMLStreamConstants.END_ELEMENT) ? -1 : 0;
		}
	}

	private void start(XMLStreamReader xml) throws XMLStreamException {
		switch (xml.getLocalName()) {
			case "p" -> this.paragraphs.push(new Paragraph());
			case "tbl" -> this.text.startTable();
			case "tr" -> {
				this.text.startRow();
				this.rows.push(new Row());
			}
			case "tc", "gridSpan", "vMerge", "hMerge", "gridBefore" -> startInRow(xml);
			default -> startInParagraph(xml);
		}
	}

	private void startInRow(XMLStreamReader xml) {
		Row row = this.rows.peek();
		if (row == null) {
			return;
		}
		String value = XmlEvents.attribute(xml, "val");
		switch (xml.getLocalName()) {
			case "tc" -> {
				row.columns = 1;
				row.continued = false;
				this.text.startCell();
			}
			case "gridSpan" -> row.columns = XmlEvents.number(value, 1);
			case "vMerge" -> row.continued = !"restart".equals(value);
			case "gridBefore" -> {
				for (int i = Math.min(XmlEvents.number(value, 0), 50); i > 0; i--) {
					this.text.startCell();
					this.text.endCell(1, false);
				}
			}
			default -> {
			}
		}
	}

	private void startInParagraph(XMLStreamReader xml) throws XMLStreamException {
		Paragraph paragraph = this.paragraphs.peek();
		if (paragraph == null) {
			return;
		}
		String value = XmlEvents.attribute(xml, "val");
		switch (xml.getLocalName()) {
			case "pPr" -> paragraph.inProperties = true;
			case "pStyle" -> paragraph.style = value;
			case "numId" -> paragraph.list = value;
			case "ilvl" -> paragraph.level = XmlEvents.number(value, 0);
			case "outlineLvl" -> paragraph.heading = DocxStyles.headingByOutline(XmlEvents.number(value, 9));
			case "r" -> paragraph.hidden = false;
			case "vanish" -> paragraph.hidden = !paragraph.inProperties && !"0".equals(value) && !"false".equals(value);
			case "t" -> append(paragraph, xml);
			case "tab", "ptab" -> paragraph.text.append(paragraph.inProperties ? "" : " ");
			case "br", "cr" -> paragraph.text.append('\n');
			case "noBreakHyphen" -> paragraph.text.append('-');
			default -> {
			}
		}
	}

	private static void append(Paragraph paragraph, XMLStreamReader xml) throws XMLStreamException {
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				return;
			}
			if (event == XMLStreamConstants.CHARACTERS && !paragraph.hidden) {
				paragraph.text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
				if (paragraph.text.length() > Layer.LONGEST) {
					throw new RefusedFile("holds more than 60 million characters 超过 6000 万字");
				}
			}
		}
	}

	private void end(String name) {
		Paragraph paragraph = this.paragraphs.peek();
		Row row = this.rows.peek();
		if (name.equals("pPr") && paragraph != null) {
			paragraph.inProperties = false;
		}
		else if (name.equals("p") && paragraph != null) {
			this.paragraphs.pop();
			end(paragraph);
		}
		else if (name.equals("tc") && row != null) {
			this.text.endCell(row.columns, row.continued);
		}
		else if (name.equals("tr") && row != null) {
			this.rows.pop();
		}
		else if (name.equals("tbl")) {
			this.text.endTable();
		}
	}

	private void end(Paragraph paragraph) {
		String own = paragraph.text.toString().replace('\t', ' ').replace('\r', ' ');
		String number = this.lists.next(paragraph.style, paragraph.list, paragraph.level);
		int heading = (paragraph.heading > 0) ? paragraph.heading : this.styles.heading(paragraph.style);
		this.text.paragraph(own.isBlank() ? "" : ListNumbers.before(number, own), heading);
	}

}
