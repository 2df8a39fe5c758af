package org.policygraph.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.policygraph.file.SourceTextReader;
import org.policygraph.text.CleanText;
import org.policygraph.text.Span;
import org.policygraph.text.TextCleaner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each folder of {@code golden/} holds a text of our own, as a file named {@code source}
 * of any format, and the outline that is to be read from it: the kind and title of the
 * document, below them what it says of itself, each behind a point; kind, number and
 * title of each item, children indented; and behind question marks what is doubtful.
 */
class GoldenOutlineTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private static final TextCleaner CLEANER = new TextCleaner();

	private static final OutlineReader READER = new OutlineReader();

	static Stream<String> cases() throws IOException {
		try (Stream<Path> folders = Files.list(GOLDEN)) {
			return folders.map((folder) -> folder.getFileName().toString()).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theOutlineIsRead(String folder) throws IOException {
		CleanText text = clean(folder);
		String expected = Files.readString(GOLDEN.resolve(folder).resolve("outline.txt"));
		assertThat(printed(READER.read(text), text.text())).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyCharacterBelongsToOnePlace(String folder) throws IOException {
		CleanText text = clean(folder);
		Outline outline = READER.read(text);
		List<Span> places = new ArrayList<>(outline.remainder());
		places.add(outline.head().span());
		outline.all().map(OutlineItem::own).forEach(places::add);
		int end = 0;
		for (Span place : places.stream().sorted().toList()) {
			assertThat(place.start()).isEqualTo(end);
			end = place.end();
		}
		assertThat(end).isEqualTo(text.text().length());
	}

	private CleanText clean(String folder) throws IOException {
		return CLEANER.clean(SourceTextReader.read(source(GOLDEN.resolve(folder))));
	}

	private static Path source(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("source."))
				.findFirst()
				.orElseThrow();
		}
	}

	private static String printed(Outline outline, String text) {
		Head head = outline.head();
		StringBuilder lines = new StringBuilder(head.kind() + " " + head.title() + "\n");
		facts(head, text).forEach((fact) -> lines.append("  . ").append(fact).append('\n'));
		outline.items().forEach((item) -> print(item, text, "", lines));
		outline.doubts().forEach((doubt) -> lines.append("? ").append(doubt.reason()).append('\n'));
		return lines.toString();
	}

	private static List<String> facts(Head head, String text) {
		List<String> facts = new ArrayList<>();
		if (head.documentNumber() != null) {
			facts.add("documentNumber=" + head.documentNumber());
		}
		if (!head.issuers().isEmpty()) {
			facts.add(head.issuers()
				.stream()
				.map((issuer) -> issuer.of(text))
				.collect(Collectors.joining("、", "issuers=", "")));
		}
		if (head.addressees() != null) {
			facts.add("addressees=" + head.addressees().of(text).replaceFirst("[：:]$", ""));
		}
		if (head.written() != null) {
			facts.add("written=" + head.written().date());
		}
		if (head.published() != null) {
			facts.add("published=" + head.published().date());
		}
		if (!head.annexes().isEmpty()) {
			facts.add("annexes=" + head.annexes().size());
		}
		return facts;
	}

	private static void print(OutlineItem item, String text, String indent, StringBuilder lines) {
		String number = (item.number() != null) ? item.number() : "-";
		lines.append(indent + item.kind() + " " + number + " " + item.title().of(text) + "\n");
		item.children().forEach((child) -> print(child, text, indent + "  ", lines));
	}

}
