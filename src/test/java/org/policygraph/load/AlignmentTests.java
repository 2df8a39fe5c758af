package org.policygraph.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.PolicyReading;
import org.policygraph.testing.GraphDump;
import org.policygraph.testing.SharedReading;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same measure in documents that cite one another, in a real Neo4j: whatever comes
 * first, and whatever is changed, the graph is that of a fresh import.
 */
class AlignmentTests {

	private static final ImportFile NATION = file("nation",
			"全国护林行动计划\n国发〔2030〕1号\n国务院 2030年1月5日\n一、护林行动\n（一）推进山林防火巡查。\n（二）完善古树名木档案。\n（三）扶持林下菌菇种植。\n");

	/** Cites the nation's plan by number. */
	private static final ImportFile PROVINCE = file("province",
			"青海省护林实施方案\n根据《全国护林行动计划》（国发〔2030〕1号），制定本方案。\n一、护林行动\n（一）加强青海山林防火巡查。\n（二）建立健全古树名木档案。\n（三）修筑林间小道。\n");

	/** Cites the province's plan, and the nation's by its title alone. */
	private static final ImportFile CITY = file("city",
			"海东市护林工作要点\n根据《全国护林行动计划》和《青海省护林实施方案》，制定本要点。\n一、护林行动\n（一）抓好山林防火巡查。\n（二）修筑林间小道。\n");

	private static final ImportFile CITY_CHANGED = file("city",
			"海东市护林工作要点\n根据《青海省护林实施方案》，制定本要点。\n一、护林行动\n（一）完善古树名木档案。\n");

	/** Says what the nation's plan means, in its own words. */
	private static final ImportFile EXPLANATION = file("explanation",
			"《全国护林行动计划》解读\n《全国护林行动计划》已经印发，现解读如下。\n一、护林行动\n（一）推进山林防火巡查。\n");

	private static final List<String> TAKEN_UP = List.of("city 修筑林间小道 province", "city 山林防火巡查 nation",
			"city 山林防火巡查 province", "province 古树名木档案 nation", "province 山林防火巡查 nation");

	private static final PolicyReading READING = SharedReading.get();

	private static Driver driver;

	private static GraphLoader loader;

	@BeforeAll
	static void start() {
		TestServer server = TestServer.shared();
		driver = server.driver();
		loader = server.loader();
	}

	@AfterEach
	void deleteAll() {
		driver.executableQuery("MATCH (d:Document) WHERE d.imported RETURN d.id AS id")
			.execute()
			.records()
			.forEach((row) -> loader.delete(row.get("id").asString()));
		assertThat(driver.executableQuery("MATCH (n:Document|Task) RETURN count(n) AS n")
			.execute()
			.records()
			.get(0)
			.get(0)).hasToString("0");
	}

	@Test
	void inAnyOrderOfImportTheSameTasksAreAligned() {
		importAll(NATION, PROVINCE, CITY, EXPLANATION);
		GraphDump graph = GraphDump.of(driver);
		assertThat(alignments()).isEqualTo(TAKEN_UP);
		for (List<ImportFile> order : List.of(List.of(CITY, PROVINCE, EXPLANATION, NATION),
				List.of(PROVINCE, NATION, EXPLANATION, CITY), List.of(EXPLANATION, CITY, NATION, PROVINCE))) {
			deleteAll();
			importAll(order.toArray(ImportFile[]::new));
			assertThat(GraphDump.of(driver).lines()).isEqualTo(graph.lines());
		}
		assertThat(importAll(PROVINCE, NATION, CITY)).isEqualTo(WriteCounts.NONE);
	}

	@Test
	void documentsThatCiteOneAnotherByTitleAloneAreAlignedWhicheverComesFirst() {
		List<ImportFile> files = List.of(mutual("全国护林行动计划", "国发〔2030〕1号", "青海省护林实施方案"),
				mutual("青海省护林实施方案", "青政〔2030〕2号", "全国护林行动计划"), mutual("海东市护林工作要点", "", "青海省护林实施方案》和《全国护林行动计划"));
		importAll(files.toArray(ImportFile[]::new));
		GraphDump graph = GraphDump.of(driver);
		assertThat(alignments()).hasSize(4);
		for (List<Integer> order : List.of(List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1),
				List.of(2, 1, 0))) {
			deleteAll();
			order.forEach((index) -> importAll(files.get(index)));
			assertThat(GraphDump.of(driver).lines()).isEqualTo(graph.lines());
			loader.delete("国发〔2030〕1号");
			importAll(files.get(0));
			assertThat(GraphDump.of(driver).lines()).isEqualTo(graph.lines());
		}
	}

	private static ImportFile mutual(String title, String number, String cited) {
		return file(title, title + "\n" + number + "\n根据《" + cited + "》，制定本文件。\n一、护林行动\n（一）推进山林防火巡查。\n");
	}

	@Test
	void aDocumentThatIsChangedIsAlignedAsWhatItSaysNow() {
		importAll(NATION, PROVINCE, CITY_CHANGED);
		GraphDump fresh = GraphDump.of(driver);
		assertThat(alignments()).contains("city 古树名木档案 province").doesNotContain("city 山林防火巡查 nation");
		importAll(CITY);
		assertThat(alignments()).isEqualTo(TAKEN_UP);
		importAll(CITY_CHANGED);
		assertThat(GraphDump.of(driver).lines()).isEqualTo(fresh.lines());
	}

	@Test
	void whatWasAlignedWithADeletedDocumentIsNotAnyMore() {
		importAll(NATION, CITY);
		assertThat(alignments()).containsExactly("city 山林防火巡查 nation");
		importAll(PROVINCE);
		loader.delete("国发〔2030〕1号");
		assertThat(alignments()).containsExactly("city 修筑林间小道 province", "city 山林防火巡查 province");
		importAll(NATION);
		assertThat(alignments()).isEqualTo(TAKEN_UP);
	}

	private static WriteCounts importAll(ImportFile... files) {
		return new Importer(READING, loader).importFiles(Arrays.asList(files), (outcome, reserves, counts) -> {
		}).written();
	}

	/** From which file to which, and what both titles say. */
	private static List<String> alignments() {
		List<String> alignments = new ArrayList<>();
		driver.executableQuery("""
				MATCH (a:Task)-[r:ALIGNS_WITH]->(b:Task)
				MATCH (from:Document {id: a.document}), (to:Document {id: b.document})
				WHERE r.score = 1.0 AND r.inferred AND r.rule = 'same measure by title'
				RETURN from.source + ' ' + right(b.title, 6) + ' ' + to.source AS row ORDER BY row""")
			.execute()
			.records()
			.forEach((row) -> alignments.add(row.get("row").asString()));
		return alignments;
	}

	private static ImportFile file(String name, String text) {
		return ImportFile.of(name, text.getBytes(StandardCharsets.UTF_8));
	}

}
