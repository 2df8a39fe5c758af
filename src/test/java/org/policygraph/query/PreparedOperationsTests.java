package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

/**
 * What is compiled once for whatever texts its variables are given, and what is not. No
 * database.
 */
class PreparedOperationsTests {

	private final List<CompiledField> compiled = new ArrayList<>();

	private final List<Map<String, Object>> parameters = new ArrayList<>();

	private final GraphQL endpoint = TestSchema.endpoint((environment) -> {
		CompiledField root = Operation.of(environment.getGraphQlContext()).compiled(environment);
		this.compiled.add(root);
		this.parameters.add(root.parameters(environment.getVariables()));
		return null;
	});

	@Test
	void textsAreFilledIn() {
		String request = "query ($id: ID!, $word: String!) { task(id: $id) { title departments(where: {or: [{name: {in: [$word, \"b\"]}}, {region: {some: {within: $id}}}]}) { name } } }";
		ask(request, Map.of("id", "t1", "word", "公安"));
		ask(request, Map.of("id", "t2", "word", "住房"));
		assertThat(this.compiled.get(1)).isSameAs(this.compiled.get(0));
		assertThat(this.parameters.get(0).values()).contains("t1", List.of("公安", "b"));
		assertThat(this.parameters.get(1).values()).contains("t2", List.of("住房", "b")).doesNotContain("t1");
	}

	@Test
	void textsWithinAnObjectThatIsHandedOnAreFilledInToo() {
		String request = "query ($from: ID!) { explain(edge: {kind: CITES, from: $from, to: \"b\"}) { rule } }";
		ask(request, Map.of("from", "a"));
		ask(request, Map.of("from", "c"));
		assertThat(this.compiled.get(1)).isSameAs(this.compiled.get(0));
		assertThat(this.parameters.get(0).get("edge")).asInstanceOf(MAP).containsEntry("from", "a");
		assertThat(this.parameters.get(1).get("edge")).asInstanceOf(MAP).containsEntry("from", "c");
	}

	@Test
	void numbersFlagsAndWhatIsLeftOutAreAnotherQuestion() {
		String request = "query ($word: String, $first: Int, $text: Boolean = false) { tasks(first: $first, where: {title: {contains: $word}}) { title text @include(if: $text) } }";
		ask(request, Map.of("word", "a", "first", 3));
		ask(request, Map.of("word", "b", "first", 3));
		ask(request, Map.of("word", "b", "first", 4));
		ask(request, Map.of("first", 3));
		ask(request, Map.of("word", "b", "first", 3, "text", true));
		assertThat(this.compiled.get(1)).isSameAs(this.compiled.get(0));
		assertThat(Set.copyOf(this.compiled.stream().map(System::identityHashCode).toList())).hasSize(4);
		assertThat(this.parameters.get(2).values()).contains("b", 4L);
		assertThat(this.compiled.get(3).statement()).doesNotContain("CONTAINS");
	}

	@Test
	void whereTheTextItselfCountsItIsRead() {
		String search = "query ($text: String!) { search(text: $text) { totalCount } }";
		ask(search, Map.of("text", "老旧小区"));
		ask(search, Map.of("text", "公安"));
		String several = "query ($id: ID!) { nodes(ids: [$id, \"b\"]) { id } }";
		ask(several, Map.of("id", "a"));
		ask(several, Map.of("id", "c"));
		String page = "query ($after: String) { tasksConnection(after: $after) { edges { cursor } } }";
		ExecutionResult answer = ask(page, Map.of("after", "not a cursor"));
		assertThat(answer.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_CURSOR"));
		assertThat(this.compiled).doesNotHaveDuplicates();
		assertThat(this.parameters.get(3).values()).containsExactly(List.of("c", "b"));
	}

	@Test
	void anErrorOfOneFieldLeavesTheOthers() {
		String request = "query ($id: ID!, $cursor: String) { task(id: $id) { title } tasksConnection(first: 1, before: $cursor) { totalCount } }";
		assertThat(ask(request, Map.of("id", "a", "cursor", "c")).getErrors()).hasSize(1);
		assertThat(ask(request, Map.of("id", "b", "cursor", "c")).getErrors()).hasSize(1);
		assertThat(this.parameters).extracting(Map::values)
			.allSatisfy((values) -> assertThat(values).hasSize(1))
			.flatExtracting((values) -> values)
			.containsExactly("a", "b");
	}

	private ExecutionResult ask(String request, Map<String, Object> variables) {
		ExecutionResult answer = this.endpoint
			.execute(ExecutionInput.newExecutionInput(request).variables(variables).build());
		assertThat(answer.getErrors()).extracting(GraphQLError::getErrorType).doesNotContain(ErrorType.ValidationError);
		return answer;
	}

}
