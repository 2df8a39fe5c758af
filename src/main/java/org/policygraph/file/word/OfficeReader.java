package org.policygraph.file.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.mime.MediaType;

import org.policygraph.file.layer.ForeignFile;
import org.policygraph.file.layer.RefusedFile;

/**
 * Opens the containers that Word documents come in, and refuses other files in such
 * containers.
 */
public final class OfficeReader {

	private OfficeReader() {
	}

	/**
	 * A container of the older office formats; a protected .docx comes in one as well.
	 */
	public static String readCompound(byte[] bytes) throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			Set<String> entries = new HashSet<>(file.getRoot().getEntryNames());
			MediaType type = POIFSContainerDetector.detect(entries, file.getRoot());
			if (type.equals(POIFSContainerDetector.OOXML_PROTECTED)
					|| type.equals(POIFSContainerDetector.DRM_ENCRYPTED)) {
				throw new RefusedFile("is protected by a password 有密码保护");
			}
			if (!type.equals(POIFSContainerDetector.DOC) && !entries.contains("WordDocument")) {
				throw ForeignFile.refusal(type);
			}
			return DocReader.read(file.getRoot());
		}
	}

	public static String readZip(String name, byte[] bytes) throws IOException, XMLStreamException {
		DocxReader reader = new DocxReader(bytes);
		if (!reader.isWord()) {
			throw ForeignFile.refusal(name, bytes);
		}
		return reader.read();
	}

}
