package org.policygraph.load.group;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

import org.policygraph.corpus.Corpus;
import org.policygraph.load.Importer;
import org.policygraph.load.document.PreparedDocument;
import org.policygraph.load.session.Transactions;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.RulesVersion;
import org.policygraph.reading.SourceFile;
import org.policygraph.testing.GraphDump;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a group writes ahead of its turn is in the graph only if it may be. Who waits for
 * ever fails.
 */
@Timeout(value = 180, threadMode = ThreadMode.SEPARATE_THREAD)
class CommitOrderTests {

	private static final PolicyReading READING = PolicyReading.load();

	private static final String RULES = RulesVersion.current().all();

	@TempDir
	private static Path folder;

	private static TestServer server;

	private static List<ReadFile> earlier;

	private static List<ReadFile> later;

	private GroupStore groups;

	@BeforeAll
	static void start() throws IOException {
		server = TestServer.shared();
		List<ReadFile> files = new ArrayList<>();
		Corpus corpus = new Corpus(READING.regions(), 3);
		for (int i = 0; i < 6; i++) {
			Path file = Files.writeString(folder.resolve(i + ".txt"), corpus.document(i).text());
			files.add(ReadFile.of(ImportFile.of(file), READING));
		}
		earlier = files.subList(0, 3);
		later = files.subList(3, 6);
	}

	@BeforeEach
	void regionsOnly() {
		server.empty();
		this.groups = groups();
		new Importer(READING, server.loader()).importFiles(List.of(), (outcome, reserves, written) -> {
		});
	}

	@Test
	void whatIsWrittenAheadIsWhatIsWrittenInTurn() {
		WrittenGroup first = write(earlier, CommitOrder.first());
		WrittenGroup second = write(later, CommitOrder.first());
		GraphDump inTurn = GraphDump.of(server.driver());
		regionsOnly();
		CommitOrder turn = CommitOrder.first();
		CompletableFuture<@Nullable WrittenGroup> ahead = ahead(later, turn.next());
		assertThat(write(earlier, turn)).isEqualTo(first);
		turn.end(true);
		assertThat(ahead.join()).isEqualTo(second);
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(inTurn.lines());
	}

	@Test
	void nothingIsLeftOfWhatWasWrittenAheadOfAGroupThatFailed() {
		GraphDump regions = GraphDump.of(server.driver());
		CommitOrder failed = CommitOrder.first();
		CompletableFuture<@Nullable WrittenGroup> ahead = ahead(later, failed.next());
		failed.end(false);
		assertThat(ahead.join()).isNull();
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(regions.lines());
	}

	@Test
	void whatIsHeldIsNotWrittenAhead() {
		write(later, CommitOrder.first());
		GraphDump held = GraphDump.of(server.driver());
		CommitOrder turn = CommitOrder.first();
		turn.end(true);
		WrittenGroup again = ahead(later, turn.next()).join();
		assertThat(again).isNotNull();
		assertThat(again.statuses()).containsOnly(Status.UNCHANGED);
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(held.lines());
	}

	/**
	 * The other one waits for the parts that are written ahead, and has the turn that
	 * these wait for: the database sees that, and has one of the two begin again.
	 */
	@Test
	void twoThatWantTheSameDocumentsDoNotWaitForOneAnotherForEver() throws InterruptedException {
		write(later, CommitOrder.first());
		GraphDump once = GraphDump.of(server.driver());
		regionsOnly();
		CommitOrder turn = CommitOrder.first();
		CompletableFuture<@Nullable WrittenGroup> ahead = ahead(later, turn.next());
		Thread.sleep(500);
		GroupStore other = groups();
		CompletableFuture<WrittenGroup> another = CompletableFuture
			.supplyAsync(() -> other.write(prepared(later, other), given(later), RULES, CommitOrder.first()));
		Thread.sleep(500);
		turn.end(true);
		List<Status> statuses = new ArrayList<>(another.join().statuses());
		WrittenGroup group = ahead.join();
		statuses.addAll((group != null) ? group.statuses() : write(later, CommitOrder.first()).statuses());
		assertThat(statuses).containsOnly(Status.IMPORTED, Status.UNCHANGED).hasSize(6);
		assertThat(statuses).filteredOn(Status.IMPORTED::equals).hasSize(3);
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(once.lines());
	}

	/**
	 * The group before is tried again and waits for the other, which waits for what was
	 * written ahead: the database does not see that.
	 */
	@Test
	void whatIsWrittenAheadGivesWayWhenItsTurnDoesNotCome() throws InterruptedException {
		write(later, CommitOrder.first());
		GraphDump once = GraphDump.of(server.driver());
		regionsOnly();
		CompletableFuture<@Nullable WrittenGroup> ahead = ahead(later, CommitOrder.first().next());
		Thread.sleep(500);
		assertThat(write(later, CommitOrder.first()).statuses()).containsOnly(Status.IMPORTED);
		assertThat(ahead.join()).isNull();
		assertThat(GraphDump.of(server.driver()).lines()).containsExactlyElementsOf(once.lines());
	}

	private static GroupStore groups() {
		return new GroupStore(new Transactions(server.driver()));
	}

	private WrittenGroup write(List<ReadFile> files, CommitOrder turn) {
		return this.groups.write(prepared(files, this.groups), given(files), RULES, turn);
	}

	private CompletableFuture<@Nullable WrittenGroup> ahead(List<ReadFile> files, CommitOrder turn) {
		return CompletableFuture
			.supplyAsync(() -> this.groups.writeAhead(prepared(files, this.groups), given(files), RULES, turn));
	}

	private static List<PreparedDocument> prepared(List<ReadFile> files, GroupStore groups) {
		return files.stream().map((file) -> file.preparedFor(groups).prepared()).toList();
	}

	private static List<SourceFile> given(List<ReadFile> files) {
		return files.stream().map(ReadFile::gives).toList();
	}

}
