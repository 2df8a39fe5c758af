package org.policygraph.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.policygraph.text.Format;
import org.policygraph.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class WordTests {

	@Test
	void numbersAndMergedCellsOfDocxAreWhatPeopleSee() {
		SourceText text = SourceTextReader.read("a.docx", WordSample.docx());
		assertThat(text.format()).isEqualTo(Format.WORD);
		assertThat(text.given()).isEqualTo(WordSample.TEXT);
		assertThat(text.layer().text()).isEqualTo(text.given());
	}

	/** The same document as LibreOffice 7.4 saves it in the older format. */
	@Test
	void docIsReadLikeDocx() throws IOException {
		assertThat(SourceTextReader.read("a.doc", resource("sample.doc")).given()).isEqualTo(WordSample.TEXT);
	}

	/** And in Rich Text Format, which knows no styles that are headings for sure. */
	@Test
	void rtfIsReadLikeDocx() throws IOException {
		assertThat(SourceTextReader.read("a.doc", resource("sample.rtf")).given())
			.isEqualTo(WordSample.TEXT.substring("# ".length()));
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream file = WordTests.class.getResourceAsStream(name)) {
			return Objects.requireNonNull(file, name).readAllBytes();
		}
	}

	@Test
	void theNameDoesNotMatter() {
		assertThat(SourceTextReader.read("a.txt", WordSample.docx()).given()).isEqualTo(WordSample.TEXT);
	}

}
