package org.policygraph.file.layer;

import java.io.InputStream;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;

/** What Tika does with the files that a document holds: it skips them. */
public final class EmbeddedFiles {

	private EmbeddedFiles() {
	}

	/** A context for one reading, in which embedded files are skipped. */
	public static ParseContext skipped() {
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
