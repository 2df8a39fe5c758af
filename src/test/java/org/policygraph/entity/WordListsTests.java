package org.policygraph.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.policygraph.entity.term.ObligationFinder;
import org.policygraph.entity.term.YearReader;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The words of the rules lie in data files, and a rule can be tried with others. */
class WordListsTests {

	private static final Path SOURCES = Path.of("src/main/java/org/policygraph");

	@ParameterizedTest
	@ValueSource(strings = { "assignment-words.csv", "place-name-words.csv", "number-words.csv", "title-words.csv" })
	void aRuleUsesEachListOfWords(String file) throws IOException {
		String sources;
		try (Stream<Path> files = Files.walk(SOURCES)) {
			sources = files.filter((path) -> path.toString().endsWith(".java"))
				.map(WordListsTests::read)
				.collect(Collectors.joining());
		}
		List<String> lists = Lexicons.packed().records(file).stream().map((row) -> row.get("list")).distinct().toList();
		assertThat(lists).isNotEmpty()
			.allMatch((list) -> sources.contains('"' + list + '"') || sources.contains('<' + list + '>'));
	}

	@ParameterizedTest
	@ValueSource(strings = { "assignment-words.csv", "place-name-words.csv", "number-words.csv", "title-words.csv" })
	void theFirstRowOfAListSaysWhatItIsFor(String file) {
		List<CSVRecord> rows = Lexicons.packed().records(file);
		for (int i = 0; i < rows.size(); i++) {
			boolean first = i == 0 || !rows.get(i).get("list").equals(rows.get(i - 1).get("list"));
			assertThat(!first || !rows.get(i).get("note").isBlank()).as("%s, %s", file, rows.get(i)).isTrue();
		}
	}

	@Test
	void aRuleCanBeTriedWithOtherWords() {
		String text = "盼望各方支持。";
		Lexicons other = Lexicons.packed().with("strength-words.csv", "words,strength,note\n盼望,EXPLORE,\n");
		assertThat(new ObligationFinder(other).find(text, new Span(0, 0), new Span(0, text.length()))).isNotNull()
			.satisfies((found) -> assertThat(found.word().of(text)).isEqualTo("盼望"));
	}

	@Test
	void aListThatIsMissingIsNamed() {
		Lexicons other = Lexicons.packed().with("number-words.csv", "list,words,note\nPLAN,规划,\n");
		assertThatIllegalStateException().isThrownBy(() -> new YearReader(other))
			.withMessage("import/number-words.csv has no list TERM");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
