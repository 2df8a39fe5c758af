package org.policygraph.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.policygraph.file.Copies;
import org.policygraph.file.SourceTextReader;
import org.policygraph.text.CleanText;
import org.policygraph.text.TextCleaner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One policy is one outline, however its file came about: clean, with glosses, under a
 * watermark, in traditional characters, in another encoding, as a page, as a Word file,
 * as a PDF file.
 */
class OneOutlineTests {

	private static final Path CLEAN = Path.of("src/test/resources/one-policy.txt");

	private static final TextCleaner CLEANER = new TextCleaner();

	private static final OutlineReader READER = new OutlineReader();

	static Stream<Map.Entry<String, byte[]>> copies() throws IOException {
		return Copies.of(Files.readString(CLEAN)).entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("copies")
	void everyCopyGivesTheOutlineOfTheCleanText(Map.Entry<String, byte[]> copy) throws IOException {
		List<String> expected = lines(CLEAN.getFileName().toString(), Files.readAllBytes(CLEAN));
		assertThat(expected).hasSize(20);
		assertThat(lines(copy.getKey(), copy.getValue())).isEqualTo(expected);
	}

	private List<String> lines(String name, byte[] bytes) {
		CleanText text = CLEANER.clean(SourceTextReader.read(name, bytes));
		Outline outline = READER.read(text);
		Head head = outline.head();
		List<String> lines = new ArrayList<>();
		lines.add(head.title());
		lines.add(head.kind() + " " + head.documentNumber() + " "
				+ head.issuers().stream().map((one) -> one.of(text.text())).toList());
		lines.add(String.valueOf((head.issued() != null) ? head.issued().date() : null));
		outline.all()
			.map((item) -> item.kind() + " " + item.number() + " " + item.title().of(text.text()))
			.forEach(lines::add);
		return lines;
	}

}
