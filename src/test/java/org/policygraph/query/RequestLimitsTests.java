package org.policygraph.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;

import org.policygraph.query.answer.RequestRefused;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a request may ask is told before anything runs, and told by a code. No database.
 */
class RequestLimitsTests {

	private int asked;

	private final GraphQL endpoint = TestSchema.endpoint((environment) -> {
		this.asked++;
		if (environment.getField().getName().equals("areas")) {
			throw new RequestRefused("BAD_ORDER", "for the test 测试 100%");
		}
		return new GraphFetcher.Answer(List.of());
	});

	@Test
	void aFragmentUsedTwiceIsAsDeepAsItStands() {
		assertThat(
				code("{ regions { ...F parts { parts { parts { parts { parts { parts { parts { ...F } } } } } } } } }"
						+ " fragment F on Region { parts { parts { parts { parts { parts { name } } } } } }"))
			.isEqualTo("TOO_DEEP");
	}

	@Test
	void aFragmentUsedTwiceCostsTwice() {
		String fragment = " fragment F on Region { parts(first: 100) { name } }";
		assertThat(code("{ regions(first: 100) { ...F } }" + fragment)).isNull();
		assertThat(code("{ regions(first: 100) { ...F a: parts { ...F } } }" + fragment)).isEqualTo("TOO_COSTLY");
	}

	@Test
	void connectionsAndGroupsCostWhatTheirPagesHold() {
		assertThat(code("{ regionsConnection(first: 100) { edges { node { partsConnection(last: 100) { edges { node { "
				+ "partsConnection { edges { cursor } } } } } } } } }"))
			.isEqualTo("TOO_COSTLY");
	}

	@Test
	void whatIsTooLongWideOrManyIsRefused() {
		assertThat(code("{ tasks(first: 101) { id } }")).isEqualTo("BAD_PAGE");
		assertThat(code("{ tasks(offset: -1) { id } }")).isEqualTo("BAD_PAGE");
		assertThat(code("{ a: tasksConnection(last: 101) { totalCount } }")).isEqualTo("BAD_PAGE");
		assertThat(code("{ " + many(16, (i) -> "a" + i + ": tasks { id }") + " }")).isEqualTo("TOO_MANY_ROOT_FIELDS");
		assertThat(code("{ tasks { " + many(31, (i) -> "a" + i + ": id") + " } }")).isEqualTo("TOO_MANY_ALIASES");
		assertThat(code("{ tasks { id " + many(51, (i) -> "@include(if: true)") + " } }")).isIn("TOO_MANY_DIRECTIVES",
				"GRAPHQL_VALIDATION_FAILED");
		assertThat(code("{ tasks { " + many(51, (i) -> "id @include(if: true)") + " } }"))
			.isEqualTo("TOO_MANY_DIRECTIVES");
		assertThat(code("{ tasks { id } } #" + "x".repeat(15_000))).isEqualTo("DOCUMENT_TOO_LONG");
		assertThat(code("{ tasks { " + many(2_100, (i) -> "id") + " } }")).isEqualTo("GRAPHQL_PARSE_FAILED");
		assertThat(code("{ tasks(where: {and: [" + many(101, (i) -> "{title: {eq: \"\"}}") + "]}) { id } }"))
			.isEqualTo("TOO_MANY_CONDITIONS");
		assertThat(this.asked).isZero();
	}

	@Test
	void aQuestionAboutTheSchemaIsBoundedToo() {
		assertThat(code(IntrospectionQuery.INTROSPECTION_QUERY)).isNull();
		String types = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
		assertThat(code(types)).isNotNull();
	}

	@Test
	void whatFailsIsNullAndTheOthersAnswer() {
		ExecutionResult result = this.endpoint.execute("{ tasks { id } areas { id } }");
		Map<String, Object> data = result.getData();
		assertThat(data).containsEntry("tasks", List.of()).containsEntry("areas", null);
		assertThat(result.getErrors()).hasSize(1);
		assertThat(result.getErrors().get(0).getMessage()).isEqualTo("for the test 测试 100%");
		assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "BAD_ORDER");
	}

	@Test
	void everyErrorHasACodeAndChinese() {
		for (String request : List.of("{ tasks {", "{ nothing }", "query A { tasks { id } } query B { tasks { id } }",
				"{ tasks(first: 1000) { id } }")) {
			var error = this.endpoint.execute(request).getErrors().get(0);
			assertThat(error.getExtensions()).as(request).containsKey("code");
			assertThat(error.getMessage()).containsPattern("\\p{IsHan}").doesNotContain("\tat ");
		}
	}

	private String many(int count, java.util.function.IntFunction<String> part) {
		return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
	}

	private @org.jspecify.annotations.Nullable Object code(String request) {
		var errors = this.endpoint.execute(request).getErrors();
		return errors.isEmpty() ? null : errors.get(0).getExtensions().get("code");
	}

}
