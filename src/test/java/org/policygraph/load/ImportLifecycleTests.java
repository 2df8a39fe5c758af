package org.policygraph.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.policygraph.corpus.Corpus;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.PolicyReading;
import org.policygraph.testing.DocumentsOfOrder;
import org.policygraph.testing.GraphDump;
import org.policygraph.testing.LongPlans;
import org.policygraph.testing.SharedReading;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents come, change and go; the graph is always the one that fits what there is. */
class ImportLifecycleTests {

	private static final int DOCUMENTS = 30;

	/** Enough where documents are imported again and again. */
	private static final int FEW = 14;

	/** And fewer than two: those would be waited for. */
	private static final int MORE_THAN_A_GROUP = 12;

	private static final PolicyReading READING = SharedReading.get();

	@TempDir
	private static Path folder;

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
	void documentsWrittenTogetherMakeTheGraphOfDocumentsWrittenOneByOne() throws IOException {
		List<Path> files = files("together");
		List<Outcome> together = new ArrayList<>(imported(files).outcomes());
		GraphDump groups = GraphDump.of(server.driver());
		server.empty();
		List<Outcome> alone = files.stream().flatMap((file) -> imported(List.of(file)).outcomes().stream()).toList();
		GraphDump oneByOne = GraphDump.of(server.driver());
		assertThat(together).isEqualTo(alone);
		assertThat(together).extracting(Outcome::status).contains(Status.values());
		assertThat(groups.lines()).hasSizeGreaterThan(10_000).containsExactlyElementsOf(oneByOne.lines());
		assertThat(groups.hash()).isEqualTo(oneByOne.hash());
	}

	@Test
	void whatHasNotChangedIsNotWrittenAgain() throws IOException {
		List<Path> files = files("again").subList(0, FEW);
		imported(files);
		GraphDump before = GraphDump.of(server.driver());
		long version = version();
		ImportReport again = imported(files);
		assertThat(again.outcomes()).extracting(Outcome::status).containsOnly(Status.UNCHANGED);
		assertThat(again.written()).isEqualTo(WriteCounts.NONE);
		assertThat(again.outcomes()).extracting(Outcome::doubts).contains(0);
		assertThat(version()).isEqualTo(version);
		assertThat(GraphDump.of(server.driver()).hash()).isEqualTo(before.hash());
	}

	@Test
	void anEarlierVersionThatComesBackIsWrittenEvenIfItWasThereAtFirst() {
		String text = new Corpus(READING.regions(), 7).document(3).text();
		ImportFile first = sent(text);
		ImportFile second = sent(text.replace("（一）", "（一）从速"));
		sent(List.of(first));
		ImportReport report = sent(List.of(second, first));
		assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(Status.CHANGED, Status.CHANGED);
		GraphDump graph = GraphDump.of(server.driver());
		server.empty();
		sent(List.of(first));
		assertThat(graph.lines()).containsExactlyElementsOf(GraphDump.of(server.driver()).lines());
	}

	/** The group of the later version is on its way when the earlier one is looked at. */
	@Test
	void anEarlierVersionThatComesBackBehindManyOthersIsWrittenToo() {
		Corpus corpus = new Corpus(READING.regions(), 8);
		ImportFile first = sent(corpus.document(0).text());
		ImportFile second = sent(corpus.document(0).text().replace("（一）", "（一）从速"));
		sent(List.of(first));
		List<ImportFile> files = new ArrayList<>(List.of(second));
		IntStream.rangeClosed(1, MORE_THAN_A_GROUP).forEach((number) -> files.add(LongPlans.sent(number)));
		files.add(first);
		ImportReport report = sent(files);
		assertThat(report.outcomes()).extracting(Outcome::status).filteredOn(Status.CHANGED::equals).hasSize(2);
		assertThat(report.outcomes().get(files.size() - 1).status()).isEqualTo(Status.CHANGED);
		GraphDump graph = GraphDump.of(server.driver());
		server.empty();
		sent(files.subList(1, files.size()));
		assertThat(graph.hash()).isEqualTo(GraphDump.of(server.driver()).hash());
	}

	/** Fewer doubts, then the longer: and what is held stays so, import after import. */
	@Test
	void ofCopiesThatDifferTheBetterIsHeldWhicheverComesFirst() throws IOException {
		List<Path> copies = List.of(write("copy-a.txt", ROADS.replace("负责）", "负责）\n（五）护好路。")),
				write("copy-b.txt", ROADS), write("copy-c.txt", ROADS.replace("修好路。", "修路。")));
		imported(copies);
		GraphDump graph = GraphDump.of(server.driver());
		assertThat(graph.lines()).filteredOn((line) -> line.startsWith("{labels=[STRING:Document]"))
			.hasSize(1)
			.allMatch((line) -> line.contains("copy-b.txt"));
		assertThat(imported(copies).written()).isEqualTo(WriteCounts.NONE);
		for (List<Integer> order : List.of(List.of(1, 0, 2), List.of(2, 1, 0), List.of(0, 2, 1))) {
			server.empty();
			order.forEach((index) -> imported(List.of(copies.get(index))));
			assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(graph.lines());
		}
	}

	@Test
	void aCopyThatBecomesWorseLeavesThePlaceToAnother() throws IOException {
		Path worse = write("copy-1.txt", ROADS.replace("修好路。", "修路。"));
		Path better = write("copy-2.txt", ROADS);
		imported(List.of(worse, better));
		write("copy-2.txt", ROADS.replace("修好路。", "修。"));
		ImportReport report = imported(List.of(worse, better));
		assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(Status.CHANGED, Status.CHANGED);
		assertThatTheGraphIsThatOf(worse, better);
		write("copy-1.txt", ROADS.replace("4号", "14号"));
		imported(List.of(worse, better));
		assertThatTheGraphIsThatOf(worse, better);
	}

	private static ImportFile sent(String text) {
		return ImportFile.of("sent.txt", text.getBytes(StandardCharsets.UTF_8));
	}

	private static ImportReport sent(List<ImportFile> files) {
		return new Importer(READING, server.loader()).importFiles(files, (outcome, reserves, written) -> {
		});
	}

	/**
	 * Items go, come and move, organs are replaced, until the last version: as if that
	 * had been the only one.
	 */
	@Test
	void anEditedDocumentIsAsIfItHadAlwaysBeenSo() throws IOException {
		List<Path> files = new ArrayList<>(files("edited").subList(0, FEW));
		imported(files);
		Random random = new Random(11);
		for (int round = 0; round < 4; round++) {
			for (int i = 0; i < 8; i++) {
				Path file = files.get(random.nextInt(files.size()));
				if (file.toString().endsWith(".txt")) {
					edit(file, random);
				}
			}
			imported(files);
		}
		GraphDump edited = GraphDump.of(server.driver());
		server.empty();
		imported(files);
		assertThat(edited.lines()).containsExactlyElementsOf(GraphDump.of(server.driver()).lines());
	}

	private static void edit(Path file, Random random) throws IOException {
		String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		List<String> lines = new ArrayList<>(text.contains("\uFFFD") ? List.of() : text.lines().toList());
		for (int i = 0; i < 3 && lines.size() > 12; i++) {
			int at = 7 + random.nextInt(lines.size() - 8);
			switch (random.nextInt(4)) {
				case 0 -> lines.remove(at);
				case 1 -> lines.set(at, lines.get(at).replaceAll("（[^（）]*负责）", "（市潮汐观测局负责）"));
				case 2 -> Collections.swap(lines, at, at - 1);
				default -> lines.set(at, lines.get(at).replace("局", "委"));
			}
		}
		if (!lines.isEmpty()) {
			Files.write(file, lines);
		}
	}

	@Test
	void ofAnEditedDocumentOnlyWhatChangedIsWritten() throws IOException {
		String text = "青岭市修路行动计划\n一、修路行动\n（一）修好路。（市交通运输局负责）\n（二）护好路。（市公安局负责）\n（三）种好树。（市林业局负责）\n";
		Path file = write("roads.txt", text);
		imported(List.of(file));
		write("roads.txt", text.replace("（市林业局负责）", "（市水利局负责）"));
		WriteCounts written = imported(List.of(file)).written();
		assertThat(written.nodesDeleted()).isPositive().isLessThanOrEqualTo(3);
		assertThat(written.relationshipsDeleted()).isLessThanOrEqualTo(5);
		assertThat(written.nodesCreated()).isLessThanOrEqualTo(3);
		GraphDump edited = GraphDump.of(server.driver());
		server.empty();
		imported(List.of(file));
		assertThat(edited.lines()).containsExactlyElementsOf(GraphDump.of(server.driver()).lines());
	}

	/**
	 * Whatever is deleted, in whatever order, nothing of it stays, and nothing else goes.
	 */
	@Test
	void deletedDocumentsLeaveTheGraphOfTheOthers() throws IOException {
		List<Path> files = files("deleted").subList(1, FEW + 1);
		List<Outcome> all = imported(files).outcomes();
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			order.add(i);
		}
		Collections.shuffle(order, new Random(5));
		List<Integer> gone = order.subList(0, FEW - 5);
		gone.forEach((index) -> server.loader().delete(String.valueOf(all.get(index).document())));
		GraphDump left = GraphDump.of(server.driver());
		server.empty();
		List<Path> rest = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			if (!gone.contains(i)) {
				rest.add(files.get(i));
			}
		}
		imported(rest);
		assertThat(left.lines()).containsExactlyElementsOf(GraphDump.of(server.driver()).lines());
	}

	@Test
	void aDocumentThatCannotBeWrittenTakesNoOtherWithIt() throws IOException {
		Path first = write("plan.txt", "青岭市修路行动计划\n一、修路行动\n（一）修好路。\n");
		Path same = Files.writeString(Files.createDirectory(folder.resolve("elsewhere")).resolve("plan.txt"),
				"青岭市种树行动计划\n一、种树行动\n（一）种好树。\n");
		Path other = write("other.txt", "青岭市治水行动计划\n一、治水行动\n（一）治好水。\n");
		List<Path> files = List.of(first, same, other);
		server.driver()
			.executableQuery("CREATE CONSTRAINT one_source FOR (d:Document) REQUIRE d.source IS UNIQUE")
			.execute();
		try {
			List<Outcome> outcomes = imported(files).outcomes();
			assertThat(outcomes).extracting(Outcome::status)
				.containsExactly(Status.IMPORTED, Status.REFUSED, Status.IMPORTED);
			assertThat(outcomes.get(1).reason()).contains("could not be written").contains("source");
		}
		finally {
			server.driver().executableQuery("DROP CONSTRAINT one_source").execute();
		}
		assertThat(imported(files).outcomes()).extracting(Outcome::status)
			.containsExactly(Status.UNCHANGED, Status.IMPORTED, Status.UNCHANGED);
	}

	/**
	 * Somebody deletes in Neo4j Browser what an import that is at work takes to be there.
	 */
	@Test
	void sharedNodesThatSomebodyRemovedAreWrittenAgain() throws IOException {
		Importer importer = new Importer(READING, server.loader());
		Path first = write("removed.txt", "青岭市修路行动计划\n一、修路行动\n（一）修好路。（市公安局负责）\n");
		Path second = write("again.txt", "青岭市护路行动计划\n一、护路行动\n（一）护好路。（市公安局负责）\n");
		importer.importFiles(List.of(ImportFile.of(first)), (outcome, reserves, written) -> {
		});
		server.driver().executableQuery("MATCH (n:Department) DETACH DELETE n").execute();
		ImportReport report = importer.importFiles(List.of(ImportFile.of(second)), (outcome, reserves, written) -> {
		});
		assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(Status.IMPORTED);
		assertThat(server.driver()
			.executableQuery("MATCH (n:Department)-[r:RESPONSIBLE_FOR]->() RETURN count(r) AS n")
			.execute()
			.records()
			.get(0)
			.get("n")
			.asInt()).isEqualTo(1);
	}

	/** 西宁—海东都市圈 says which cities it is made of; only as long as a text says so. */
	@Test
	void whatAnAreaConsistsOfGoesWithTheLastTextThatSaysSo() throws IOException {
		String naming = "青海省修路行动计划\n一、修路行动\n（一）修好西宁—海东都市圈的路。\n";
		Path first = write("naming.txt", naming);
		Path second = write("named.txt", naming.replace("修路", "护路"));
		imported(List.of(first, second));
		GraphDump both = GraphDump.of(server.driver());
		assertThat(both.lines()).filteredOn((line) -> line.contains("type=STRING:MEMBER_OF")).hasSize(2);
		server.driver()
			.executableQuery("MATCH (a:Area), (r:Region {code: '630000'}) MERGE (r)-[:MEMBER_OF]->(a)")
			.execute();
		server.loader().delete("青海省护路行动计划");
		assertThat(GraphDump.of(server.driver()).lines()).filteredOn((line) -> line.contains("type=STRING:MEMBER_OF"))
			.hasSize(2);
		imported(List.of(second));
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(both.lines());
	}

	private static final String ROADS = "青岭市修路行动计划\n青政发〔2031〕4号\n一、修路行动\n（一）修好路。（市交通运输局负责）\n";

	/** A wrong number is put right: the document that the file gave before was none. */
	@Test
	void aFileWhoseNumberOrTitleIsCorrectedTakesItsFormerDocumentAway() throws IOException {
		Path file = write("corrected.txt", ROADS);
		Path other = write("citing.txt", "青岭市护路行动计划\n根据《青岭市修路行动计划》（青政发〔2031〕4号），制定本计划。\n一、护路行动\n（一）护好路。\n");
		imported(List.of(file, other));
		long version = version();
		for (String corrected : List.of(ROADS.replace("4号", "14号"), ROADS.replace("修路行动计划\n青政发〔2031〕4号", "大修路行动计划"))) {
			write("corrected.txt", corrected);
			ImportReport report = imported(List.of(file, other));
			assertThat(report.outcomes()).extracting(Outcome::status)
				.containsExactly(Status.IMPORTED, Status.UNCHANGED);
			assertThat(report.written().nodesDeleted()).isPositive();
			assertThat(version()).isGreaterThan(version);
			assertThatTheGraphIsThatOf(file, other);
		}
	}

	@Test
	void whatAnotherFileGivesTooStays() throws IOException {
		Path file = write("moved.txt", ROADS);
		Path copy = write("copy.txt", ROADS);
		assertThat(imported(List.of(file, copy)).outcomes()).extracting(Outcome::status)
			.containsExactly(Status.IMPORTED, Status.UNCHANGED);
		assertThat(documents()).isEqualTo(1);
		write("moved.txt", ROADS.replace("4号", "14号"));
		imported(List.of(file, copy));
		assertThat(documents()).isEqualTo(2);
		assertThatTheGraphIsThatOf(file, copy);
		write("copy.txt", ROADS.replace("4号", "24号"));
		imported(List.of(copy));
		assertThatTheGraphIsThatOf(file, copy);
	}

	/** Whichever comes first, and even if each takes the other's place. */
	@Test
	void filesThatChangePlacesLoseNothing() throws IOException {
		Path first = write("first-of-two.txt", ROADS);
		Path second = write("second-of-two.txt", ROADS.replace("4号", "14号"));
		imported(List.of(first, second));
		GraphDump before = GraphDump.of(server.driver());
		write("first-of-two.txt", ROADS.replace("4号", "14号"));
		write("second-of-two.txt", ROADS);
		imported(List.of(first));
		imported(List.of(second));
		assertThat(documents()).isEqualTo(2);
		assertThat(before.lines()).hasSameSizeAs(GraphDump.of(server.driver()).lines());
		assertThatTheGraphIsThatOf(first, second);
	}

	@Test
	void aRenamedFileIsTheSameDocumentAndMayBeCorrectedUnderItsNewName() throws IOException {
		Path old = write("old-name.txt", ROADS);
		imported(List.of(old));
		Path renamed = Files.move(old, folder.resolve("new-name.txt"));
		long version = version();
		ImportReport report = imported(List.of(renamed));
		assertThat(report.outcomes()).extracting(Outcome::status).containsExactly(Status.UNCHANGED);
		assertThat(report.written()).isEqualTo(WriteCounts.NONE);
		assertThat(version()).isEqualTo(version);
		assertThat(documents()).isEqualTo(1);
	}

	/** What a client sends is not taken away for what a folder's file says later. */
	@Test
	void whatWasSentStaysWhenAFileGivesAnother() throws IOException {
		Path file = write("both.txt", ROADS);
		imported(List.of(file));
		new Importer(READING, server.loader()).importFiles(
				List.of(ImportFile.of("both.txt", ROADS.getBytes(StandardCharsets.UTF_8))),
				(outcome, reserves, written) -> {
				});
		write("both.txt", ROADS.replace("4号", "14号"));
		imported(List.of(file));
		assertThat(documents()).isEqualTo(2);
	}

	@Test
	void aTrialRunTellsWhatACorrectedNumberWouldTakeAway() throws IOException {
		Path file = write("trial.txt", ROADS);
		imported(List.of(file));
		write("trial.txt", ROADS.replace("4号", "14号"));
		List<Preview.Change> changes = new ArrayList<>();
		new Preview(READING, server.loader()).of(List.of(ImportFile.of(file)), changes::add);
		assertThat(changes.get(0).removed()).extracting((node) -> node.key().replaceAll("#.*", ""))
			.isNotEmpty()
			.containsOnly("青政发〔2031〕4号");
		assertThat(documents()).isEqualTo(1);
	}

	private static void assertThatTheGraphIsThatOf(Path... files) {
		GraphDump graph = GraphDump.of(server.driver());
		server.empty();
		imported(List.of(files));
		assertThat(graph.lines()).containsExactlyElementsOf(GraphDump.of(server.driver()).lines());
	}

	private static long documents() {
		return server.loader().counts().documents();
	}

	private static List<Path> files(String name) throws IOException {
		return ImportFiles
			.documents(List.of(DocumentsOfOrder.write(folder.resolve(name), DOCUMENTS, READING.regions())));
	}

	private static Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static ImportReport imported(List<Path> files) {
		return new Importer(READING, server.loader()).importFiles(files.stream().map(ImportFile::of).toList(),
				(outcome, reserves, written) -> {
				});
	}

	private static long version() {
		return server.driver()
			.executableQuery("MATCH (g:Gazetteer) RETURN g.version AS version")
			.execute()
			.records()
			.get(0)
			.get("version")
			.asLong();
	}

}
