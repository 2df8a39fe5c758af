package org.policygraph.entity;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Which places a sentence speaks of. */
class PlaceFinderTests {

	private static final Regions REGIONS = Regions.load();

	private static final PlaceFinder FINDER = new PlaceFinder(REGIONS);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			520000 | 发展清镇、播州、桐梓等地        | 清镇市 播州区 桐梓县
			630200 | 加强与兰州市、临夏州的沟通      | 兰州市 临夏回族自治州
			630200 | 支持化隆、循化两县              | 化隆回族自治县 循化撒拉族自治县
			630200 | 由海东市公安局负责              | ''
			630200 | 坚持和平发展，深化区域合作      | ''
			630200 | 落实《青海省发展规划》          | ''
			320100 | 在鼓楼区试点                    | 鼓楼区
			620000 | 建设兰西城市群和兰州新区        | 兰西城市群 兰州新区
			630000 | 打造西宁—海东现代化都市圈       | 西宁—海东现代化都市圈
			520000 | 发展都匀—凯里、六盘水、兴义城镇组群 | 都匀—凯里城镇组群 六盘水城镇组群 兴义城镇组群
			""")
	void areFound(String jurisdiction, String text, String expected) {
		PlaceReading reading = FINDER.find(text, new Span(0, text.length()), REGIONS.byCode(jurisdiction));
		String regions = reading.regions().stream().map((one) -> one.region().name()).collect(Collectors.joining(" "));
		String areas = reading.areas().stream().map(AreaMention::name).collect(Collectors.joining(" "));
		assertThat((regions + " " + areas).strip()).isEqualTo(expected);
	}

}
