package org.policygraph.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.PolicyReading;
import org.policygraph.testing.GraphDump;
import org.policygraph.testing.SharedReading;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents that take the place of others, in a real Neo4j: whatever comes first, and
 * whatever is changed or deleted, the graph is that of a fresh import.
 */
class SuccessionTests {

	private static final ImportFile RULES = file("rules",
			"海东市道路养护办法\n东政发〔2031〕4号\n海东市人民政府\n2031年1月5日\n一、护路行动\n（一）修补路面。（市交通运输局负责）\n");

	private static final ImportFile NEW_RULES = file("new rules",
			"海东市道路养护办法\n东政发〔2036〕9号\n海东市人民政府\n2036年1月5日\n一、护路行动\n（一）疏通边沟。（市交通运输局负责）\n"
					+ "二、附则\n本办法自2036年2月1日起施行，《海东市道路养护办法》（东政发〔2031〕4号）同时废止。\n");

	private static final ImportFile AMENDMENT = file("amendment",
			"海东市人民政府关于修改道路养护办法的决定\n东政发〔2033〕2号\n海东市人民政府\n2033年1月5日\n市政府决定对《海东市道路养护办法》（东政发〔2031〕4号）作如下修改：\n一、增加一条。\n");

	private static final PolicyReading READING = SharedReading.get();

	private static TestServer server;

	@BeforeAll
	static void start() {
		server = TestServer.shared();
	}

	@BeforeEach
	void empty() {
		server.empty();
	}

	@Test
	void whatATextSaysToReplaceIsJoinedWithItsWordsAndKept() {
		importAll(RULES, NEW_RULES, AMENDMENT);
		assertThat(supersessions()).containsExactly("东政发〔2033〕2号 AMENDS 东政发〔2031〕4号 《海东市道路养护办法》（东政发〔2031〕4号）作如下修改",
				"东政发〔2036〕9号 REPEALS 东政发〔2031〕4号 《海东市道路养护办法》（东政发〔2031〕4号）同时废止");
		assertThat(column("MATCH (t:Task {document: '东政发〔2031〕4号'}) RETURN t.title AS row")).containsExactly("修补路面");
		assertThat(column("MATCH (a)-[s:SUPERSEDES]->(b) WHERE NOT EXISTS { (a)-[:CITES]->(b) } RETURN a.id AS row"))
			.isEmpty();
	}

	@Test
	void aPlanOfTheNextTermFollowsTheOneBefore() {
		importAll(points(2031), points(2032), points(2034), plan("（2028—2030年）"), plan("（2031—2033年）"),
				plan("“十四五”", "规划"), plan("“十五五”", "规划"));
		assertThat(supersessions()).containsExactly("海东市2032年道路工作要点 FOLLOWS 海东市2031年道路工作要点",
				"海东市“十五五”护路规划 FOLLOWS 海东市“十四五”护路规划", "海东市护路行动计划（2031—2033年） FOLLOWS 海东市护路行动计划（2028—2030年）");
	}

	@Test
	void whereAnythingIsInDoubtNothingFollows() {
		importAll(points(2031), file("other organ", points("海东市2032年道路工作要点", "海东市交通运输局")),
				file("other place", points("西宁市2032年道路工作要点", "西宁市人民政府")),
				file("other subject", points("海东市2032年桥梁工作要点", "海东市人民政府")),
				file("other kind", points("海东市2032年道路工作方案", "海东市人民政府")),
				file("draft", points("海东市2032年道路工作要点（征求意见稿）", "海东市人民政府")),
				file("no organ", "海东市2032年道路工作要点\n一、护路行动\n（一）修补路面。\n"), plan("（2028—2030年）"), plan("（2030—2032年）"),
				plan("（2032—2034年）"));
		assertThat(supersessions()).isEmpty();
	}

	@Test
	void ofTwoThatMayFollowNeitherDoes() {
		importAll(points(2031), points(2032));
		GraphDump before = GraphDump.of(server.driver());
		ImportFile twin = file("twin", points("海东市2032年道路工作要点", "海东市人民政府").replaceFirst("\n", "\n东政办〔2032〕7号\n"));
		importAll(twin);
		assertThat(supersessions()).isEmpty();
		server.loader().delete("东政办〔2032〕7号");
		assertThat(GraphDump.of(server.driver()).lines()).isEqualTo(before.lines());
	}

	@Test
	void whatATextStatesIsNotInferredToo() {
		importAll(points(2031), file("stating", points("海东市2032年道路工作要点", "海东市人民政府") + "二、附则\n《海东市2031年道路工作要点》同时废止。\n"));
		assertThat(supersessions()).containsExactly("海东市2032年道路工作要点 REPEALS 海东市2031年道路工作要点 《海东市2031年道路工作要点》同时废止");
	}

	@Test
	void inAnyOrderTogetherOrAloneTheGraphIsTheSame() {
		List<ImportFile> files = new ArrayList<>(List.of(RULES, NEW_RULES, AMENDMENT, points(2031), points(2032),
				points(2033), plan("（2028—2030年）"), plan("（2031—2033年）")));
		importAll(files.toArray(ImportFile[]::new));
		GraphDump graph = GraphDump.of(server.driver());
		assertThat(supersessions()).hasSize(5);
		assertThat(importAll(files.toArray(ImportFile[]::new))).isEqualTo(WriteCounts.NONE);
		Random random = new Random(3);
		for (int i = 0; i < 4; i++) {
			server.empty();
			Collections.shuffle(files, random);
			files.forEach(SuccessionTests::importAll);
			assertThat(GraphDump.of(server.driver()).lines()).isEqualTo(graph.lines());
		}
	}

	@Test
	void whatIsChangedOrDeletedIsTakenBack() {
		importAll(points(2031), points(2033), RULES);
		GraphDump without = GraphDump.of(server.driver());
		importAll(points(2032), NEW_RULES);
		GraphDump with = GraphDump.of(server.driver());
		assertThat(supersessions()).hasSize(3);
		importAll(file("new rules", "海东市道路养护办法\n东政发〔2036〕9号\n海东市人民政府\n2036年1月5日\n一、护路行动\n（一）疏通边沟。（市交通运输局负责）\n"),
				file("2032", points("海东市2032年道路工作要点", "海东市交通运输局")));
		assertThat(supersessions()).isEmpty();
		importAll(points(2032), NEW_RULES);
		assertThat(GraphDump.of(server.driver()).lines()).isEqualTo(with.lines());
		server.loader().delete("海东市2032年道路工作要点");
		server.loader().delete("东政发〔2036〕9号");
		assertThat(GraphDump.of(server.driver()).lines()).isEqualTo(without.lines());
		importAll(points(2032), NEW_RULES);
		server.loader().delete("东政发〔2031〕4号");
		assertThat(supersessions()).hasSize(3).filteredOn((row) -> row.contains("REPEALS")).hasSize(1);
		importAll(RULES);
		assertThat(GraphDump.of(server.driver()).lines()).isEqualTo(with.lines());
	}

	private static WriteCounts importAll(ImportFile... files) {
		return new Importer(READING, server.loader()).importFiles(Arrays.asList(files), (outcome, reserves, counts) -> {
		}).written();
	}

	private static List<String> supersessions() {
		return column(
				"""
						MATCH (a:Document)-[r:SUPERSEDES]->(b:Document)
						WHERE r.rule IS NOT NULL AND (r.kind = 'FOLLOWS') = r.inferred
						RETURN coalesce(a.documentNumber, a.title) + ' ' + r.kind + ' ' + coalesce(b.documentNumber, b.title) + coalesce(' ' + r.quote, '') AS row ORDER BY row""");
	}

	private static List<String> column(String query) {
		return server.driver()
			.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("row").asString())
			.toList();
	}

	private static ImportFile points(int year) {
		return file(String.valueOf(year), points("海东市" + year + "年道路工作要点", "海东市人民政府"));
	}

	private static String points(String title, String issuer) {
		return title + "\n发布单位：" + issuer + "\n一、护路行动\n（一）修补路面。（市交通运输局负责）\n";
	}

	private static ImportFile plan(String term) {
		return file(term, points("海东市护路行动计划" + term, "海东市人民政府"));
	}

	private static ImportFile plan(String term, String kind) {
		return file(term, points("海东市" + term + "护路" + kind, "海东市人民政府"));
	}

	private static ImportFile file(String name, String text) {
		return ImportFile.of(name, text.getBytes(StandardCharsets.UTF_8));
	}

}
