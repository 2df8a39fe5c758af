package org.policygraph.run;

import java.time.Duration;
import java.util.List;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.data.domain.Sort;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import org.policygraph.load.GraphLoader;
import org.policygraph.load.document.DeletedDocument;
import org.policygraph.reading.Outcome;

/** The GraphQL fields with which clients change the graph and follow their imports. */
@Controller
@ConditionalOnWebApplication
class ImportController {

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

	private final ImportQueue queue;

	private final ImportRuns runs;

	private final FileOutcomes outcomes;

	private final Documents documents;

	private final GraphLoader graph;

	ImportController(ImportQueue queue, ImportRuns runs, FileOutcomes outcomes, Documents documents,
			GraphLoader graph) {
		this.queue = queue;
		this.runs = runs;
		this.outcomes = outcomes;
		this.documents = documents;
		this.graph = graph;
	}

	@QueryMapping
	List<ImportRun> importRuns(@Argument int first, @Argument int offset) {
		Sort latest = Sort.by(Sort.Order.desc("startedAt"), Sort.Order.asc("id"));
		return (first > 0) ? this.runs.findAllBy(new OffsetPage(offset, first, latest)) : List.of();
	}

	@QueryMapping
	@Nullable ImportRun importRun(@Argument String id) {
		return this.runs.findById(id).orElse(null);
	}

	@QueryMapping
	List<ImportedDocument> importedDocuments(@Argument int first, @Argument int offset) {
		return (first > 0)
				? this.documents.findAllByImportedIsTrue(new OffsetPage(offset, first, Sort.by("title", "id")))
				: List.of();
	}

	@SchemaMapping(typeName = "ImportRun")
	List<Outcome> files(ImportRun run, @Argument @Nullable List<Outcome.Status> status, @Argument int first,
			@Argument int offset, GraphQLContext context) {
		if (first == 0) {
			return List.of();
		}
		OffsetPage page = new OffsetPage(offset, first, Sort.by("ordinal"));
		List<FileOutcome> found = (status != null) ? this.outcomes.findAllByRunAndStatusIn(run.id(), status, page)
				: this.outcomes.findAllByRun(run.id(), page);
		boolean shown = WriteAccess.isShown(context);
		return found.stream()
			.map(FileOutcome::outcome)
			.map((outcome) -> shown ? outcome : outcome.withoutFolder())
			.toList();
	}

	@MutationMapping
	ImportRun importDocuments(@Argument ImportInput input) {
		return this.queue.add(SentFiles.of(input));
	}

	@MutationMapping
	DeletedDocument deleteDocument(@Argument String id) {
		DeletedDocument deleted = this.graph.delete(id);
		if (deleted == null) {
			throw new Refusal("NOT_FOUND", "No document " + id + " is imported. 没有已入库的文件 " + id + "。");
		}
		return deleted;
	}

	/** The run as it is now, and again whenever it has gone on, until it has ended. */
	@SubscriptionMapping
	Flux<ImportRun> importProgress(@Argument String id) {
		known(id);
		return Flux.interval(Duration.ZERO, BETWEEN_LOOKS)
			.onBackpressureDrop()
			.concatMap((tick) -> Mono.fromCallable(() -> known(id)).subscribeOn(Schedulers.boundedElastic()))
			.distinctUntilChanged()
			.takeUntil(ImportRun::hasEnded);
	}

	private ImportRun known(String id) {
		return this.runs.findById(id)
			.orElseThrow(() -> new Refusal("NOT_FOUND", "There is no import " + id + ". 没有此次导入 " + id + "。"));
	}

}
