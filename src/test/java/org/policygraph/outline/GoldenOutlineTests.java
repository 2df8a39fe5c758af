package org.policygraph.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.policygraph.text.CleanText;
import org.policygraph.file.SourceTextReader;
import org.policygraph.text.Span;
import org.policygraph.text.TextCleaner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each folder of {@code golden/} holds a text of our own and the outline that is to be
 * read from it: kind, number and title of each item, children indented.
 */
class GoldenOutlineTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private final TextCleaner cleaner = new TextCleaner();

	private final OutlineReader reader = new OutlineReader();

	static Stream<String> cases() throws IOException {
		try (Stream<Path> folders = Files.list(GOLDEN)) {
			return folders.map((folder) -> folder.getFileName().toString()).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theOutlineIsRead(String folder) throws IOException {
		CleanText text = this.cleaner.clean(SourceTextReader.read(GOLDEN.resolve(folder).resolve("source.txt")));
		String expected = Files.readString(GOLDEN.resolve(folder).resolve("outline.txt"));
		assertThat(printed(this.reader.read(text), text.text())).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyCharacterBelongsToOnePlace(String folder) throws IOException {
		CleanText text = this.cleaner.clean(SourceTextReader.read(GOLDEN.resolve(folder).resolve("source.txt")));
		Outline outline = this.reader.read(text);
		int end = outline.head().span().end();
		List<Span> rest = Stream.concat(outline.all().map(OutlineItem::own), outline.remainder().stream())
			.sorted()
			.toList();
		for (Span span : rest) {
			assertThat(span.start()).isEqualTo(end);
			end = span.end();
		}
		assertThat(end).isEqualTo(text.text().length());
	}

	private static String printed(Outline outline, String text) {
		StringBuilder lines = new StringBuilder(outline.head().kind() + " " + outline.head().title() + "\n");
		outline.items().forEach((item) -> print(item, text, "", lines));
		outline.doubts().forEach((doubt) -> lines.append("? ").append(doubt.reason()).append('\n'));
		return lines.toString();
	}

	private static void print(OutlineItem item, String text, String indent, StringBuilder lines) {
		String number = (item.number() != null) ? item.number() : "-";
		lines.append(indent + item.kind() + " " + number + " " + item.title().of(text) + "\n");
		item.children().forEach((child) -> print(child, text, indent + "  ", lines));
	}

}
