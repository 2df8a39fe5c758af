package org.policygraph.policy;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.ItemKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What a newcomer imports at the first start. */
class DigestsTests {

	private static final Regions REGIONS = Regions.load();

	private static final PolicyReader READER = new PolicyReader(REGIONS, Organs.load(REGIONS));

	@ParameterizedTest
	@CsvSource({ "qinghai, 6, 39, 630000", "guizhou, 4, 21, 520000", "haidong, 6, 22, 630200", "gansu, 8, 38, 620000",
			"pingliang, 7, 94, 620800", "national, 4, 19, 100000" })
	void haveTheStructureOfTheirOriginals(String name, long actions, long tasks, String region) {
		Policy policy = READER.read(Path.of("import", "policies", name + ".txt"));
		assertThat(policy.document().head().excerpt()).isTrue();
		assertThat(policy.document().region()).isEqualTo(REGIONS.byCode(region));
		assertThat(policy.all().filter((item) -> item.outline().kind() == ItemKind.ACTION).count()).isEqualTo(actions);
		assertThat(policy.all().filter((item) -> item.outline().kind() == ItemKind.TASK).count()).isEqualTo(tasks);
	}

}
