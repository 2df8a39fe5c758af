package org.policygraph.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.ItemKind;
import org.policygraph.text.Evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The five originals, where they are at hand; they are no part of this repository. */
class OriginalsTests {

	private static final Path ORIGINALS = Path.of("..", "shared", "documents");

	private static final Regions REGIONS = Regions.load();

	private static final PolicyReader READER = new PolicyReader(REGIONS, Organs.load(REGIONS));

	@ParameterizedTest
	@CsvSource({ "000, 6, 39, 0", "001, 4, 21, 0", "002, 6, 22, 118", "003, 8, 38, 0", "004, 7, 94, 0" })
	void actionsTasksAndOrgansAreAllRead(String name, long actions, long tasks, long links) throws IOException {
		Policy policy = READER.read(file(name));
		assertThat(count(policy, ItemKind.ACTION)).isEqualTo(actions);
		assertThat(count(policy, ItemKind.TASK)).isEqualTo(tasks);
		assertThat(policy.all()
			.filter((item) -> item.outline().kind() == ItemKind.TASK)
			.mapToLong((item) -> item.responsibilities().size())
			.sum()).isEqualTo(links);
	}

	@ParameterizedTest
	@CsvSource({ "000", "001", "002", "003", "004" })
	void everyFactIsFoundAtItsPlaceInTheFileAsGiven(String name) throws IOException {
		Path file = file(name);
		String given = Files.readString(file);
		Policy policy = READER.read(file);
		policy.all().forEach((item) -> {
			item.responsibilities().forEach((one) -> assertQuoted(policy.text().evidence(one.mention()), given));
			item.regions().forEach((one) -> assertQuoted(policy.text().evidence(one.span()), given));
			item.areas().forEach((one) -> assertQuoted(policy.text().evidence(one.span()), given));
			item.targets().forEach((one) -> assertQuoted(policy.text().evidence(one.quote()), given));
			item.citations().forEach((one) -> assertQuoted(policy.text().evidence(one.span()), given));
		});
	}

	private static void assertQuoted(Evidence evidence, String given) {
		int start = given.offsetByCodePoints(0, evidence.start());
		int end = given.offsetByCodePoints(0, evidence.end());
		assertThat(evidence.quote()).isNotEmpty().isEqualTo(given.substring(start, end));
	}

	private static long count(Policy policy, ItemKind kind) {
		return policy.all().filter((item) -> item.outline().kind() == kind).count();
	}

	private static Path file(String name) throws IOException {
		assumeTrue(Files.isDirectory(ORIGINALS), "The originals are not at " + ORIGINALS + "; skipped");
		try (Stream<Path> files = Files.list(ORIGINALS)) {
			return files.filter((file) -> file.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
		}
	}

}
