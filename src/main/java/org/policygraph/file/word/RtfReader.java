package org.policygraph.file.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.SAXException;

import org.policygraph.file.layer.EmbeddedFiles;

/** Reads a file of Rich Text Format. Nothing that is embedded in the file is read. */
public final class RtfReader {

	private static final RTFParser PARSER = new RTFParser();

	private RtfReader() {
	}

	public static String read(byte[] bytes) throws IOException, SAXException, TikaException {
		RtfText text = new RtfText();
		PARSER.parse(new ByteArrayInputStream(RtfMarks.put(bytes)), text, new Metadata(), EmbeddedFiles.skipped());
		return text.text();
	}

}
