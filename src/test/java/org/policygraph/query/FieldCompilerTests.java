package org.policygraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.policygraph.query.compile.RequestReader;
import org.policygraph.query.cypher.CypherWriter;
import org.policygraph.query.model.GraphModel;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Root fields as Cypher: each file of {@code src/test/resources/query} shows a request,
 * the statement and its parameters. {@code -Dquery.write=true} writes the latter anew, to
 * be read before they are kept.
 */
class FieldCompilerTests {

	private static final Pattern PARTS = Pattern
		.compile("(.*?```graphql\\n)(.*?)(\\n```.*?```cypher\\n)(.*?)(\\n```.*?```\\n)(.*?)(\\n```.*)", Pattern.DOTALL);

	private static final GraphQLSchema SCHEMA = TestSchema.plain();

	private static final GraphModel MODEL = GraphModel.of(SCHEMA);

	static Stream<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "query"))) {
			return files.sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void aRequestIsOneStatement(Path file) throws IOException {
		String text = TestSchema.read(file);
		Matcher parts = PARTS.matcher(text);
		assertThat(parts.matches()).as("%s has a request, a statement and parameters", file).isTrue();
		RequestReader.Asked asked = ask(parts.group(2));
		String written = parts.group(1) + parts.group(2) + parts.group(3) + broken(CypherWriter.write(asked.question()))
				+ parts.group(5) + new TreeMap<>(asked.parameters()) + parts.group(7);
		if (Boolean.getBoolean("query.write")) {
			Files.writeString(file, written);
		}
		assertThat(written).isEqualTo(text);
	}

	@Test
	void namesAndValuesOfAClientMakeNoOtherStatement() {
		RequestReader.Asked one = ask(
				"{ tasks(where: {title: {eq: \"a\"}, text: {contains: \"b\"}}, first: 3) { id title } }");
		RequestReader.Asked other = ask(
				"{ x: tasks(first: 7, where: {text: {contains: \"'})//\"}, title: {eq: \"c\"}}) { y: id ...F } } fragment F on Task { z: title }");
		assertThat(other.question()).isEqualTo(one.question()).hasSameHashCodeAs(one.question());
		assertThat(CypherWriter.write(one.question())).doesNotContain("//");
	}

	@Test
	void whatIsNotAskedIsNotInTheStatement() {
		assertThat(CypherWriter.write(ask("{ tasksConnection { edges { node { id } } } }").question()))
			.doesNotContain("COUNT")
			.doesNotContain("true");
		assertThat(CypherWriter.write(ask("{ tasksConnection { totalCount } }").question())).doesNotContain("COLLECT");
	}

	private static RequestReader.Asked ask(String request) {
		ExecutableNormalizedField root = TestSchema.root(SCHEMA, request, Map.of());
		return RequestReader.read(MODEL, root);
	}

	/** A line for a clause, for people. */
	private static String broken(String cypher) {
		return cypher.replaceAll("(?<!STARTS|ENDS) (MATCH|WITH|RETURN|UNION ALL|ORDER BY) ", "\n$1 ")
			.replaceAll("\\{\nMATCH", "{ MATCH");
	}

}
