package org.policygraph.accuracy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Which facts count as the same. */
class ScoreTests {

	@Test
	void titlesArePairedByLikenessAndFactsComparedWithinPairs() {
		Score score = score("""
				{"sections": [{"title": "实施交通畅通行动", "kind": "ACTION", "children": [
				  {"title": "修路", "kind": "TASK", "departments": [{"canonical": "海东市交通局", "role": "LEAD"}]},
				  {"title": "种树", "kind": "TASK"}]}]}""", """
				{"sections": [{"title": "实施交通畅通行动。", "kind": "ACTION", "children": [
				  {"title": "修 路", "kind": "TASK", "departments": [{"canonical": "海东市交通局", "role": "SHARED"}]},
				  {"title": "植草", "kind": "TASK"}]}]}""");
		assertThat(score.tallies()).containsEntry("action", new Tally(1, 0, 0))
			.containsEntry("task", new Tally(1, 1, 1))
			.containsEntry("hierarchy", new Tally(2, 0, 1))
			.containsEntry("department", new Tally(1, 0, 0))
			.containsEntry("department+role", new Tally(0, 1, 1));
	}

	@Test
	void theProvinceAndTheLastUnitMakeARegion() {
		Score score = score("""
				{"sections": [{"title": "修路", "regions": ["贵州省遵义市桐梓县", "青海省海东市", "重庆市"]}]}""", """
				{"sections": [{"title": "修路", "regions": ["贵州省桐梓县", "甘肃省海东市", "重庆市"]}]}""");
		assertThat(score.tallies()).containsEntry("region", new Tally(2, 1, 1));
	}

	@Test
	void sixFiguresOfANumberCount() {
		Score score = score("""
				{"sections": [{"title": "修路", "targets": [{"value": 2.50, "unit": "万 人", "year": 2028, "op": "GE"},
				  {"value": 1234567, "unit": "米"}]}]}""", """
				{"sections": [{"title": "修路", "targets": [{"value": 2.5, "unit": "万人", "year": 2028, "op": "EQ"},
				  {"value": 1234568, "unit": "米"}]}]}""");
		assertThat(score.tallies()).containsEntry("target", new Tally(2, 0, 0))
			.containsEntry("target+op", new Tally(1, 1, 1));
	}

	@Test
	void aValueOfTheDocumentThatIsNotSaidIsNotCounted() {
		Score score = score("""
				{"document": {"title": "方案", "kind": "PLAN", "periodStart": 2024, "issuers": ["海东市人民政府"]}}""",
				"""
						{"document": {"title": "方案", "kind": "PLAN", "periodStart": 2025, "periodEnd": 2028, "issuers": []}}""");
		assertThat(score.tallies()).containsEntry("metadata", new Tally(2, 2, 2));
	}

	@Test
	void figuresOfSeveralDocumentsAreThoseOfAllTheirFacts() {
		Score one = new Score(Map.of("task", new Tally(1, 0, 0)), List.of());
		Score other = new Score(Map.of("task", new Tally(1, 1, 2)), List.of());
		Tally both = Evaluation.sum(Map.of("one", one, "other", other)).tallies().getOrDefault("task", Tally.NOTHING);
		assertThat(both.precision()).isEqualTo(0.6667);
		assertThat(both.recall()).isEqualTo(0.5);
		assertThat(both.f1()).isEqualTo(0.5714);
	}

	private static Score score(String gold, String read) {
		JsonMapper json = JsonMapper.builder().build();
		return Score.of(AnnotationReader.read(json.readTree(gold)), AnnotationReader.read(json.readTree(read)));
	}

}
