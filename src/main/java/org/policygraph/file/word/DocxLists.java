package org.policygraph.file.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.policygraph.file.word.ListNumbers.Level;

/**
 * The lists of a .docx: how they are written (abstract numbering), and their uses in the
 * document (ISO/IEC 29500-1, 17.9).
 */
final class DocxLists {

	private final Map<String, Writing> writings = new HashMap<>();

	private final Map<String, Use> uses = new HashMap<>();

	private final ListNumbers numbers = new ListNumbers();

	private final DocxStyles styles;

	/** How a list is written; or the style that says so. */
	private static final class Writing {

		private final Map<Integer, Level> levels = new HashMap<>();

		private final Map<String, Integer> levelsOfStyles = new HashMap<>();

		private @Nullable String style;

	}

	private static final class Use {

		private String writing = "";

		private final Map<Integer, Integer> restarts = new HashMap<>();

		private final Map<Integer, Level> levels = new HashMap<>();

	}

	DocxLists(byte @Nullable [] part, DocxStyles styles) throws XMLStreamException {
		this.styles = styles;
		if (part != null) {
			read(XmlEvents.of(new ByteArrayInputStream(part)));
		}
	}

	private void read(XMLStreamReader xml) throws XMLStreamException {
		Writing writing = new Writing();
		Use use = new Use();
		boolean inUse = false;
		int overridden = 0;
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			String value = XmlEvents.attribute(xml, "val");
			switch (xml.getLocalName()) {
				case "abstractNum" -> {
					writing = new Writing();
					inUse = false;
					this.writings.put(String.valueOf(XmlEvents.attribute(xml, "abstractNumId")), writing);
				}
				case "numStyleLink" -> writing.style = value;
				case "num" -> {
					use = new Use();
					inUse = true;
					this.uses.put(String.valueOf(XmlEvents.attribute(xml, "numId")), use);
				}
				case "abstractNumId" -> use.writing = String.valueOf(value);
				case "lvlOverride" -> overridden = XmlEvents.number(XmlEvents.attribute(xml, "ilvl"), 0);
				case "startOverride" -> use.restarts.put(overridden, XmlEvents.number(value, 1));
				case "lvl" -> readLevel(xml, inUse ? use.levels : writing.levels, writing.levelsOfStyles);
				default -> {
				}
			}
		}
	}

	private static void readLevel(XMLStreamReader xml, Map<Integer, Level> levels, Map<String, Integer> levelsOfStyles)
			throws XMLStreamException {
		int depth = XmlEvents.number(XmlEvents.attribute(xml, "ilvl"), 0);
		int start = 1;
		String format = "decimal";
		String text = "";
		boolean digits = false;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl")) {
				break;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				String value = XmlEvents.attribute(xml, "val");
				switch (xml.getLocalName()) {
					case "start" -> start = XmlEvents.number(value, 1);
					case "numFmt" -> format = "custom".equals(value) ? format : String.valueOf(value);
					case "lvlText" -> text = (value != null) ? value : "";
					case "pStyle" -> levelsOfStyles.put(String.valueOf(value), depth);
					case "isLgl" -> digits = !"0".equals(value) && !"false".equals(value);
					default -> {
					}
				}
			}
		}
		levels.put(depth, new Level(start, format, text, digits));
	}

	/**
	 * The number that Word writes before the next paragraph.
	 * @param style the paragraph's style
	 * @param own the list that the paragraph itself names, which goes before its style's
	 * @param ownLevel its depth in that list
	 */
	String next(@Nullable String style, @Nullable String own, @Nullable Integer ownLevel) {
		DocxStyles.InList ofStyle = this.styles.list(style);
		String list = (own != null) ? own : (ofStyle != null) ? ofStyle.list() : null;
		Use use = (list != null) ? this.uses.get(list) : null;
		if (list == null || use == null) {
			return "";
		}
		Writing writing = writing(use);
		if (writing == null) {
			return "";
		}
		int level = level(ofStyle, ownLevel, writing);
		List<Level> levels = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			Level written = use.levels.getOrDefault(i, writing.levels.get(i));
			levels.add((written != null) ? written : new Level(1, "none", "", false));
		}
		return this.numbers.next(writing, list, level, levels, use.restarts.get(level));
	}

	private static int level(DocxStyles.@Nullable InList ofStyle, @Nullable Integer own, Writing writing) {
		if (own != null) {
			return own;
		}
		if (ofStyle == null) {
			return 0;
		}
		return (ofStyle.level() != null) ? ofStyle.level() : writing.levelsOfStyles.getOrDefault(ofStyle.style(), 0);
	}

	private @Nullable Writing writing(Use use) {
		Writing writing = this.writings.get(use.writing);
		if (writing != null && writing.levels.isEmpty() && writing.style != null) {
			DocxStyles.InList linked = this.styles.list(writing.style);
			Use other = (linked != null) ? this.uses.get(linked.list()) : null;
			return (other != null) ? this.writings.get(other.writing) : writing;
		}
		return writing;
	}

}
