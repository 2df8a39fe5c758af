package org.policygraph.file.word;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** What the styles of a .docx say of headings and lists. */
final class DocxStyles {

	/** As Word and WPS name them, whatever language they are shown in. */
	private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

	private static final int DEEPEST_HEADING = 6;

	private static final int LONGEST_CHAIN = 20;

	private final Map<String, Style> styles = new HashMap<>();

	private @Nullable String byDefault;

	/**
	 * A style's own settings.
	 *
	 * @param list the list that its paragraphs belong to
	 * @param level and their depth in it, from 0
	 * @param heading the level of heading, 0 for none
	 * @param base the style that it goes back to
	 */
	private record Style(@Nullable String list, @Nullable Integer level, int heading, @Nullable String base) {
	}

	/** A place in a list. */
	record InList(String list, @Nullable Integer level, String style) {
	}

	DocxStyles(byte @Nullable [] part) throws XMLStreamException {
		if (part != null) {
			XMLStreamReader xml = XmlEvents.of(new ByteArrayInputStream(part));
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("style")) {
					read(xml);
				}
			}
		}
	}

	private void read(XMLStreamReader xml) throws XMLStreamException {
		String id = String.valueOf(XmlEvents.attribute(xml, "styleId"));
		String type = XmlEvents.attribute(xml, "type");
		String standard = XmlEvents.attribute(xml, "default");
		if ((type == null || type.equals("paragraph")) && ("1".equals(standard) || "true".equals(standard))) {
			this.byDefault = id;
		}
		String base = null;
		String list = null;
		Integer level = null;
		int heading = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
				break;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				String value = XmlEvents.attribute(xml, "val");
				switch (xml.getLocalName()) {
					case "name" -> heading = Math.max(heading, headingByName(String.valueOf(value)));
					case "basedOn" -> base = value;
					case "numId" -> list = value;
					case "ilvl" -> level = XmlEvents.number(value, 0);
					case "outlineLvl" -> heading = headingByOutline(XmlEvents.number(value, 9));
					default -> {
					}
				}
			}
		}
		this.styles.put(id, new Style(list, level, heading, base));
	}

	private static int headingByName(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.equals("title")) {
			return 1;
		}
		Matcher matcher = HEADING.matcher(lower);
		return matcher.matches() ? headingByOutline(Integer.parseInt(matcher.group(1)) - 1) : 0;
	}

	static int headingByOutline(int level) {
		return (level >= 0 && level < 9) ? Math.min(level + 1, DEEPEST_HEADING) : 0;
	}

	/** The level of heading that paragraphs of a style are, 0 for none. */
	int heading(@Nullable String id) {
		Style style = style(id);
		for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
			if (style.heading() > 0) {
				return style.heading();
			}
			style = (style.base() != null) ? this.styles.get(style.base()) : null;
		}
		return 0;
	}

	/** The list that paragraphs of a style belong to. */
	@Nullable InList list(@Nullable String id) {
		String name = (id != null) ? id : this.byDefault;
		for (int i = 0; name != null && i < LONGEST_CHAIN; i++) {
			Style style = this.styles.get(name);
			if (style == null) {
				return null;
			}
			if (style.list() != null) {
				return new InList(style.list(), style.level(), name);
			}
			name = style.base();
		}
		return null;
	}

	private @Nullable Style style(@Nullable String id) {
		String name = (id != null) ? id : this.byDefault;
		return (name != null) ? this.styles.get(name) : null;
	}

}
