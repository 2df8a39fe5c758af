package org.policygraph.query;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A graph in which somebody has removed what the schema promises: a task without a title,
 * a region without a name, a page that is no number for an Int. What is whole is
 * answered.
 */
class IncompleteGraphTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static Driver driver;

	private static GraphQL graphQl;

	@BeforeAll
	static void start() {
		driver = TestServer.shared().driver();
		driver.executableQuery("""
				CREATE (d:Document {id: 'd', title: '青岭市绿化实施方案', imported: true})
				CREATE (r:Region {code: '1', level: 'PREFECTURE', fullName: '青岭市', shortName: '青岭'})
				CREATE (d)-[:APPLIES_TO]->(r)
				CREATE (a:Action {id: 'd#1', document: 'd', title: '种树行动'})
				CREATE (d)-[:HAS_ACTION]->(a)
				CREATE (a)-[:HAS_TASK]->(:Task {id: 'd#1.1', document: 'd', title: '路边种树', page: 3})
				CREATE (a)-[:HAS_TASK]->(:Task {id: 'd#1.2', document: 'd', page: 4000000000})
				CREATE (:Action {id: 'd#2', document: 'd', title: '护林行动'})<-[:HAS_ACTION]-(d)
				""").execute();
		graphQl = TestSchema.endpoint(
				new GraphFetcher(new GraphReads(driver, false, Duration.ofMinutes(1), QueryConcurrencyLimit.none())),
				new SimpleDataFetcherExceptionHandler());
	}

	@Test
	void nullGoesUpToWhatMayBeNullAndTheRestStays() {
		ExecutionResult answer = graphQl.execute("""
				{ tasks(orderBy: [{field: id}]) { id action { title first: document { name: title } } }
				  whole: regions { code documents { title } }
				  region(code: "1") { name }
				  plan: document(id: "d") { appliesTo { fullName called: name } }
				  nodes(ids: ["d#1.2", "d#2"]) { id ... on Task { title } } }""");
		assertThat(data(answer)).isEqualTo(json("""
				{"tasks": [
				   {"id": "d#1.1", "action": {"title": "种树行动", "first": {"name": "青岭市绿化实施方案"}}},
				   {"id": "d#1.2", "action": {"title": "种树行动", "first": {"name": "青岭市绿化实施方案"}}}],
				 "whole": [{"code": "1", "documents": [{"title": "青岭市绿化实施方案"}]}],
				 "region": null, "plan": null, "nodes": [null, {"id": "d#2"}]}"""));
		assertThat(paths(answer)).containsExactly(List.of("region", "name"), List.of("plan", "appliesTo", 0, "called"),
				List.of("nodes", 0, "title"));
	}

	/** While the only slot is taken, all root fields of one request wait for it. */
	@Test
	void theRootFieldsOfARequestRunSideBySide() throws Exception {
		QueryConcurrencyLimit limit = new QueryConcurrencyLimit(1, Duration.ofHours(1));
		GraphQL endpoint = TestSchema.endpoint(
				new GraphFetcher(new GraphReads(driver, false, Duration.ofMinutes(1), limit)),
				new SimpleDataFetcherExceptionHandler());
		CompletableFuture<String> taken = new CompletableFuture<>();
		limit.run(() -> taken);
		CompletableFuture<ExecutionResult> answer = CompletableFuture.supplyAsync(() -> endpoint
			.execute("{ a: tasks { id } b: actions(orderBy: [{field: id}]) { title } c: regions { code } }"));

		await().until(() -> limit.waiting() == 3);
		taken.complete("done");

		assertThat(data(answer.get(1, TimeUnit.MINUTES))).isEqualTo(json("""
				{"a": [{"id": "d#1.1"}, {"id": "d#1.2"}], "b": [{"title": "种树行动"}, {"title": "护林行动"}],
				 "c": [{"code": "1"}]}"""));
	}

	@Test
	void withinAListOneGapIsOneErrorAndEndsAtTheNearestFieldThatMayBeNull() {
		ExecutionResult answer = graphQl.execute(
				"""
						{ document(id: "d") { title actions { title } }
						  other: actions(orderBy: [{field: id}]) { title document { id } tasks { title } }
						  tasksConnection { totalCount edges { node { parent { id } action { id tasks { id title } } } } } }""");
		assertThat(data(answer)).isEqualTo(json("""
				{"document": {"title": "青岭市绿化实施方案", "actions": [{"title": "种树行动"}, {"title": "护林行动"}]},
				 "other": null,
				 "tasksConnection": {"totalCount": 2, "edges": [
				   {"node": {"parent": null, "action": null}}, {"node": {"parent": null, "action": null}}]}}"""));
		assertThat(paths(answer)).containsExactly(List.of("other", 0, "tasks", 1, "title"),
				List.of("tasksConnection", "edges", 0, "node", "action", "tasks", 1, "title"),
				List.of("tasksConnection", "edges", 1, "node", "action", "tasks", 1, "title"));
	}

	@Test
	void aNumberThatAnIntCannotHoldIsNullAndSaysSo() {
		ExecutionResult answer = graphQl.execute("{ tasks(orderBy: [{field: id}]) { page } }");
		assertThat(data(answer)).isEqualTo(json("""
				{"tasks": [{"page": 3}, {"page": null}]}"""));
		assertThat(answer.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getExtensions()).containsEntry("code", "NUMBER_TOO_LARGE");
			assertThat(error.getPath()).isEqualTo(List.of("tasks", 1, "page"));
			assertThat(error.getLocations()).hasSize(1);
		});
	}

	@Test
	void whatAStatementOfOurOwnLacksIsToldAlike() {
		ExecutionResult answer = graphQl
			.execute("{ responsibilityChain(task: \"d#1.2\") { task { id title } organs { name } } }");
		assertThat(data(answer)).isEqualTo(json("""
				{"responsibilityChain": {"task": null, "organs": []}}"""));
		assertThat(paths(answer)).containsExactly(List.of("responsibilityChain", "task", "title"));
	}

	private static List<List<Object>> paths(ExecutionResult answer) {
		assertThat(answer.getErrors()).allMatch((error) -> error.getExtensions().containsValue("INCOMPLETE_DATA"));
		return answer.getErrors().stream().map((error) -> error.getPath()).toList();
	}

	private static JsonNode data(ExecutionResult answer) {
		return JSON.valueToTree(answer.toSpecification().get("data"));
	}

	private static JsonNode json(String text) {
		return JSON.readTree(text);
	}

}
