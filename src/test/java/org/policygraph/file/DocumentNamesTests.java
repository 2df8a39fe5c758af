package org.policygraph.file;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "a.txt", "a.md", "a.markdown", "a.html", "a.HTM", "a.docx", "a.doc", "a.wps", "a.rtf",
			"通知.PDF" })
	void isTakenForADocument(String name) {
		assertThat(SourceTextReader.isDocument(Path.of("import", name))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "readme.txt", "regions.csv", "~$a.docx", ".a.txt", "a.xlsx", "a" })
	void isLeftAlone(String name) {
		assertThat(SourceTextReader.isDocument(Path.of("import", name))).isFalse();
	}

}
