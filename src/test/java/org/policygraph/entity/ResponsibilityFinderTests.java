package org.policygraph.entity;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Who answers for what: one form of the field a line. */
class ResponsibilityFinderTests {

	private static final Regions REGIONS = Regions.load();

	private static final ResponsibilityFinder FINDER = new ResponsibilityFinder(Organs.load(REGIONS));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			修路。（市交通局、市财政局按职责分工负责）           | SHARED 市交通局, SHARED 市财政局
			修路。(市公安局等部门及各县区政府按职责分工负责)     | SHARED 市公安局, SHARED 各县区政府
			修路。（责任单位：市交通局、市财政局）               | SHARED 市交通局, SHARED 市财政局
			修路。（牵头单位：市交通局；配合单位：市财政局）     | LEAD 市交通局, PARTICIPANT 市财政局
			修路。（市交通局牵头，市财政局、市公安局配合）       | LEAD 市交通局, PARTICIPANT 市财政局, PARTICIPANT 市公安局
			修路。（市交通局牵头，市财政局等按职责分工负责）     | LEAD 市交通局, SHARED 市财政局
			修路。（市交通局、市财政局牵头负责）                 | LEAD 市交通局, LEAD 市财政局
			修路。（市发展和改革委员会、市人力资源和社会保障局负责） | SHARED 市发展和改革委员会, SHARED 市人力资源和社会保障局
			修路。（市教育局和市医保局负责）                     | SHARED 市教育局, SHARED 市医保局
			修路（含桥梁）。                                     | ''
			""")
	void aBracketAssigns(String text, String expected) {
		assertThat(read(text, false)).isEqualTo(expected);
	}

	@Test
	void linesOfTheirOwnAssign() {
		assertThat(read("修路。\n牵头单位：市交通局\n责任单位：市财政局、市公安局。", false)).isEqualTo("LEAD 市交通局, SHARED 市财政局, SHARED 市公安局");
	}

	@Test
	void aSentenceOfDutyAssignsInAChapterOfSafeguards() {
		String text = "加强领导。各县区、各部门要重视，市发改委要牵头推进。工作要点要公开。";
		assertThat(read(text, true)).isEqualTo("SHARED 各县区, SHARED 各部门, SHARED 市发改委");
		assertThat(read(text, false)).isEmpty();
	}

	@Test
	void theFirstListedLeadsWhereTheTextSaysSo() {
		String text = "修路。（市交通局、市财政局负责，列第一位者为牵头单位，下同）\n种树。（市林草局、市水务局负责）";
		assertThat(read(text, false)).isEqualTo("LEAD 市交通局, PARTICIPANT 市财政局, LEAD 市林草局, PARTICIPANT 市水务局");
	}

	@Test
	void whatLooksLikeAnAssignmentAndIsNoneIsADoubt() {
		Region haidong = REGIONS.byCode("630200");
		String text = "修路。（由专人负责）";
		ResponsibilityReading reading = FINDER.find(text, new Span(0, text.length()), false,
				DocumentContext.of(text, haidong));
		assertThat(reading.responsibilities()).isEmpty();
		assertThat(reading.doubts()).isNotEmpty();
	}

	private static String read(String text, boolean prose) {
		DocumentContext context = DocumentContext.of(text, REGIONS.byCode("630200"));
		return FINDER.find(text, new Span(0, text.length()), prose, context)
			.responsibilities()
			.stream()
			.map((one) -> one.role() + " " + one.mention().of(text))
			.collect(Collectors.joining(", "));
	}

}
