package org.policygraph.file.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a .docx by their relationships (ISO/IEC 29500-2) and reads its main
 * document. Tika's and POI's readers of the format lose the numbers of lists and the
 * merged cells of tables, which the outline needs.
 */
final class DocxReader {

	private final ZipParts zip;

	private final Map<String, byte[]> parts;

	DocxReader(byte[] bytes) throws IOException {
		this.zip = new ZipParts(bytes);
		this.parts = this.zip.read((name) -> name.endsWith(".rels") || name.endsWith("styles.xml")
				|| name.endsWith("numbering.xml") || name.equals("EncryptedPackage") || name.equals("mimetype"));
	}

	/**
	 * Whether the archive is a Word document, and not a spreadsheet or something else.
	 */
	boolean isWord() throws IOException, XMLStreamException {
		String main = mainPart();
		try (InputStream part = (main != null) ? this.zip.open(main) : null) {
			if (part == null) {
				return false;
			}
			XMLStreamReader xml = XmlEvents.of(part);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					return xml.getLocalName().equals("document") && DocxBody.isWord(xml);
				}
			}
			return false;
		}
	}

	String read() throws IOException, XMLStreamException {
		String main = String.valueOf(mainPart());
		String folder = main.substring(0, main.lastIndexOf('/') + 1);
		String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
		Map<String, String> targets = targets(relations);
		DocxStyles styles = new DocxStyles(part(folder, targets.get("styles")));
		DocxLists lists = new DocxLists(part(folder, targets.get("numbering")), styles);
		try (InputStream part = this.zip.open(main)) {
			if (part == null) {
				throw new IOException("No part " + main);
			}
			return new DocxBody(styles, lists).read(XmlEvents.of(part));
		}
	}

	private @Nullable String mainPart() throws XMLStreamException {
		String target = targets("_rels/.rels").get("officeDocument");
		return (target != null && target.startsWith("/")) ? target.substring(1) : target;
	}

	private byte @Nullable [] part(String folder, @Nullable String target) {
		if (target == null) {
			return null;
		}
		return this.parts.get(target.startsWith("/") ? target.substring(1) : (folder + target));
	}

	/** The targets of relationships by the last word of their type. */
	private Map<String, String> targets(String relations) throws XMLStreamException {
		Map<String, String> targets = new HashMap<>();
		byte[] part = this.parts.get(relations);
		if (part != null) {
			XMLStreamReader xml = XmlEvents.of(new ByteArrayInputStream(part));
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
					String type = String.valueOf(XmlEvents.attribute(xml, "Type"));
					String target = XmlEvents.attribute(xml, "Target");
					if (target != null) {
						targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
					}
				}
			}
		}
		return targets;
	}

}
