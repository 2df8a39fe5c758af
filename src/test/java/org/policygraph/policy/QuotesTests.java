package org.policygraph.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Doubt;
import org.policygraph.text.Evidence;
import org.policygraph.text.SourceText;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * Every fact and every doubt stands in the file at the offsets that it names. The test
 * reads our own documents always, and real documents where they are.
 */
class QuotesTests {

	private static final Path NONE = Path.of("none");

	private static final Regions REGIONS = Regions.load();

	private static final PolicyReader READER = new PolicyReader(REGIONS, Organs.load(REGIONS));

	static Stream<Path> ownDocuments() throws IOException {
		List<Path> documents = new ArrayList<>();
		for (Path folder : List.of(Path.of("import", "policies"),
				Path.of("src", "test", "resources", "own-documents", "documents"))) {
			try (Stream<Path> files = Files.list(folder)) {
				files.sorted().forEach(documents::add);
			}
		}
		return documents.stream();
	}

	static Stream<Path> realDocuments() throws IOException {
		List<Path> documents = new ArrayList<>();
		for (String folder : List.of("documents", "corpus")) {
			Path shared = Path.of("..", "shared", folder);
			if (Files.isDirectory(shared)) {
				try (Stream<Path> files = Files.list(shared)) {
					files.filter((file) -> !file.toString().matches(".*\\.(md|tsv)")).sorted().forEach(documents::add);
				}
			}
		}
		return documents.isEmpty() ? Stream.of(NONE) : documents.stream();
	}

	@ParameterizedTest
	@MethodSource("ownDocuments")
	void everyQuoteOfOurOwnDocumentsStandsAtItsOffsets(Path file) throws IOException {
		assertQuotesAtTheirOffsets(file, READER.read(file));
	}

	@ParameterizedTest
	@MethodSource("realDocuments")
	void everyQuoteOfARealDocumentStandsAtItsOffsets(Path file) throws IOException {
		assumeFalse(file == NONE, "Skipped: the quotes of all real documents, because there are none in ../shared");
		Policy policy = READER.read(file);
		assertThat(places(policy)).hasSizeGreaterThan(10);
		assertQuotesAtTheirOffsets(file, policy);
	}

	private static void assertQuotesAtTheirOffsets(Path file, Policy policy) throws IOException {
		SourceText source = policy.text().source();
		boolean page = file.toString().endsWith(".html");
		String given = (file.toString().endsWith(".txt") && !source.given().contains("\uFFFD")) ? Files.readString(file)
				: source.given();
		List<Span> places = places(policy);
		assertThat(places).isNotEmpty();
		for (Span place : places) {
			Evidence evidence = policy.text().evidence(place);
			String there = given.substring(given.offsetByCodePoints(0, evidence.start()),
					given.offsetByCodePoints(0, evidence.end()));
			if (page) {
				assertThat(letters(there.replaceAll("<[^>]*>?", ""))).as("at %d", evidence.start())
					.isNotEmpty()
					.isEqualTo(letters(evidence.quote()));
			}
			else {
				assertThat(evidence.quote()).as("at %d", evidence.start()).isNotEmpty().isEqualTo(there);
			}
		}
	}

	/**
	 * Keeps Chinese characters and digits: a page may write other characters as markup.
	 */
	private static String letters(String text) {
		return text.replaceAll("&[a-zA-Z]+;|[^\\p{IsHan}0-9]", "");
	}

	private static List<Span> places(Policy policy) {
		List<Span> places = new ArrayList<>();
		PolicyDocument document = policy.document();
		if (document.head().titleSpan() != null) {
			places.add(document.head().titleSpan());
		}
		document.issuers().stream().map(Issuer::span).forEach(places::add);
		document.targets().forEach((one) -> places.add(one.quote()));
		document.citations().forEach((one) -> places.add(one.span()));
		policy.doubts().stream().map(Doubt::span).filter((span) -> span.start() < span.end()).forEach(places::add);
		policy.all().forEach((item) -> {
			places.add(item.outline().title());
			item.responsibilities().forEach((one) -> places.addAll(List.of(one.mention(), one.clause())));
			item.regions().forEach((one) -> places.add(one.span()));
			item.areas().forEach((one) -> places.add(one.span()));
			item.targets().forEach((one) -> places.add(one.quote()));
			item.citations().forEach((one) -> places.add(one.span()));
			if (item.deadline() != null) {
				places.add(item.deadline().span());
			}
			if (item.obligation() != null) {
				places.add(item.obligation().word());
			}
		});
		places.removeIf((span) -> span == null);
		return places;
	}

}
