package org.policygraph.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads through Tika: the document's own text, and nothing that is embedded in it. */
final class TikaReader {

	/** A page that was scanned has no more than its number, or the scanner's mark. */
	private static final int FEWEST_ON_A_PAGE = 8;

	private static final PDFParser PDF_PARSER = pdf();

	private static final RTFParser RTF_PARSER = new RTFParser();

	private TikaReader() {
	}

	private static PDFParser pdf() {
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

	static String readPdf(byte[] bytes) throws IOException, SAXException, TikaException {
		PdfText text = new PdfText();
		Metadata metadata = new Metadata();
		PDF_PARSER.parse(new ByteArrayInputStream(bytes), text, metadata, alone());
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

	static String readRtf(byte[] bytes) throws IOException, SAXException, TikaException {
		RtfText text = new RtfText();
		RTF_PARSER.parse(new ByteArrayInputStream(RtfMarks.put(bytes)), text, new Metadata(), alone());
		return text.text();
	}

	private static ParseContext alone() {
		ParseContext context = new ParseContext();
		context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {

			@Override
			public boolean shouldParseEmbedded(Metadata metadata) {
				return false;
			}

			@Override
			public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
			}

		});
		return context;
	}

}
