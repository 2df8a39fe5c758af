package org.policygraph.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.policygraph.gazetteer.Regions;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents that are made up: the same again, no two alike, true to what they say. */
class CorpusTests {

	private static final Corpus CORPUS = new Corpus(Regions.load(), 3);

	@Test
	void theSameSeedMakesTheSameDocuments() {
		Corpus again = new Corpus(Regions.load(), 3);
		Corpus other = new Corpus(Regions.load(), 4);
		assertThat(again.document(17)).isEqualTo(CORPUS.document(17));
		assertThat(other.document(17).text()).isNotEqualTo(CORPUS.document(17).text());
	}

	@Test
	void noTwoDocumentsHaveOneNumber() {
		Set<String> numbers = new HashSet<>();
		IntStream.range(0, 2000)
			.forEach((i) -> numbers.add(String.valueOf(CORPUS.document(i).text().lines().skip(1).findFirst())));
		assertThat(numbers).hasSize(2000);
	}

	@Test
	void aDocumentHasAboutThirtyTasksAndAboutFourOrgansForEach() {
		List<CorpusDocument> documents = IntStream.range(0, 100).mapToObj(CORPUS::document).toList();
		assertThat(documents).allSatisfy((document) -> assertThat(document.tasks()).isBetween(25, 35));
		long mentions = documents.stream().flatMap((one) -> strings("mention", one.truth()).stream()).count();
		int tasks = documents.stream().mapToInt(CorpusDocument::tasks).sum();
		assertThat((double) mentions / tasks).isBetween(3.5, 4.5);
		assertThat(CORPUS.withTasks(tasks)).isEqualTo(100);
	}

	@Test
	void theTruthStandsInTheText() {
		for (int i = 0; i < 100; i++) {
			CorpusDocument document = CORPUS.document(i);
			for (String name : List.of("title", "mention", "quote", "documentNumber")) {
				assertThat(strings(name, document.truth()))
					.allSatisfy((words) -> assertThat(document.text()).contains(words));
			}
			assertThat(document.text()).doesNotContain("{").doesNotContain("null");
		}
	}

	private static List<String> strings(String name, Object json) {
		if (json instanceof List<?> list) {
			return list.stream().flatMap((one) -> strings(name, one).stream()).toList();
		}
		if (!(json instanceof Map<?, ?> map)) {
			return List.of();
		}
		return map.entrySet()
			.stream()
			.flatMap((entry) -> (entry.getKey().equals(name) && entry.getValue() instanceof String words)
					? List.of(words).stream() : strings(name, entry.getValue()).stream())
			.toList();
	}

}
