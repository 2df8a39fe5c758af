package org.policygraph.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

import org.policygraph.file.layer.EmbeddedFiles;
import org.policygraph.file.layer.RefusedFile;

/** Reads the text layer of a PDF. Nothing that is embedded in the file is read. */
final class PdfReader {

	/** A page that was scanned has no more than its number, or the scanner's mark. */
	private static final int FEWEST_ON_A_PAGE = 8;

	private static final PDFParser PARSER = parser();

	private PdfReader() {
	}

	private static PDFParser parser() {
		PDFParserConfig config = new PDFParserConfig();
		config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
		config.setExtractAnnotationText(false);
		config.setExtractAcroFormContent(false);
		config.setExtractBookmarksText(false);
		config.setSuppressDuplicateOverlappingText(true);
		config.setMaxMainMemoryBytes(256 << 20);
		PDFParser parser = new PDFParser();
		parser.setPDFParserConfig(config);
		return parser;
	}

	static String read(byte[] bytes) throws IOException, SAXException, TikaException {
		PdfText text = new PdfText();
		Metadata metadata = new Metadata();
		PARSER.parse(new ByteArrayInputStream(bytes), text, metadata, EmbeddedFiles.skipped());
		int characters = text.characters();
		if (characters < FEWEST_ON_A_PAGE * Math.max(1, text.pages())) {
			throw new RefusedFile("is a scan without a text layer 是没有文字层的扫描件");
		}
		Integer unknown = metadata.getInt(PDF.TOTAL_UNMAPPED_UNICODE_CHARS);
		if (unknown != null && unknown > characters) {
			throw new RefusedFile("has fonts that do not say which characters they show 字体未说明所示文字，无法取出");
		}
		return text.text();
	}

}
