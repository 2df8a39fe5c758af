package org.policygraph.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;

import org.policygraph.query.model.GraphModel;
import org.policygraph.query.model.RootField;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema alone, in a second: it fits together, and whoever reads it is told what is
 * what.
 */
class SchemaTests {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2}");

	private final GraphQLSchema schema = TestSchema.plain();

	@Test
	void itIsReadAsAModelOfTheGraph() {
		GraphModel model = GraphModel.of(this.schema);
		assertThat(model.type("Task").relation("departments").pattern("n0", "e1", "n2"))
			.isEqualTo("(n0)<-[e1:RESPONSIBLE_FOR]-(n2:Department)");
		assertThat(model.type("Region").scalar("id").property()).isEqualTo("code");
		assertThat(model.root("tasksConnection").kind()).isEqualTo(RootField.Kind.CONNECTION);
		assertThat(model.implementing("Node")).hasSize(10);
	}

	@Test
	void everyTypeFieldAndArgumentIsDescribedInBothLanguages() {
		List<String> silent = new ArrayList<>();
		for (GraphQLNamedType type : this.schema.getAllTypesAsList()) {
			if (!type.getName().startsWith("__") && !(type instanceof GraphQLScalarType)) {
				look(type, type.getName(), silent);
			}
			if (!type.getName().startsWith("__") && type instanceof GraphQLFieldsContainer container) {
				for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
					look(field, type.getName() + "." + field.getName(), silent);
					field.getArguments()
						.forEach((argument) -> look(argument, field.getName() + argument.getName(), silent));
				}
			}
			if (type instanceof GraphQLInputObjectType input) {
				input.getFieldDefinitions()
					.forEach((field) -> look(field, type.getName() + "." + field.getName(), silent));
			}
		}
		assertThat(silent).isEmpty();
	}

	@Test
	void everyFieldOfAnObjectHasAnExample() {
		List<String> without = new ArrayList<>();
		for (GraphQLNamedType type : this.schema.getAllTypesAsList()) {
			if (!type.getName().startsWith("__") && type instanceof GraphQLFieldsContainer container) {
				container.getFieldDefinitions()
					.stream()
					.filter((field) -> !SchemaExamples.has(field))
					.forEach((field) -> without.add(type.getName() + "." + field.getName()));
			}
		}
		assertThat(without).isEmpty();
	}

	@Test
	void whatAnExampleShowsCanBeAskedOfThatType() {
		SchemaExamples examples = new SchemaExamples(this.schema);
		assertThat(this.schema.getAllTypesAsList().stream().flatMap((type) -> examples.wrong(type).stream())).isEmpty();
	}

	/** So that whoever reads an answer need not look for null among nodes. */
	@Test
	void onlyNodesThatAreAskedForByIdCanBeNullWithinAList() {
		List<String> loose = new ArrayList<>();
		for (GraphQLNamedType type : this.schema.getAllTypesAsList()) {
			if (!type.getName().startsWith("__") && type instanceof GraphQLFieldsContainer container) {
				for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
					GraphQLType list = GraphQLTypeUtil.unwrapNonNull(field.getType());
					if (GraphQLTypeUtil.isList(list) && GraphQLTypeUtil.isNullable(GraphQLTypeUtil.unwrapOne(list))) {
						loose.add(type.getName() + "." + field.getName());
					}
				}
			}
		}
		assertThat(loose).containsExactly("Query.nodes");
	}

	@Test
	void theExampleTabsOfGraphiqlCanBeAsked() {
		Matcher tabs = Pattern.compile("query: `(.*?)`", Pattern.DOTALL)
			.matcher(TestSchema.read(Path.of("src", "main", "resources", "graphiql", "index.html")));
		SchemaExamples examples = new SchemaExamples(this.schema);
		List<String> wrong = new ArrayList<>();
		int number = 0;
		while (tabs.find()) {
			number++;
			examples.validate(tabs.group(1).translateEscapes(), wrong);
		}
		assertThat(number).isEqualTo(6);
		assertThat(wrong).isEmpty();
	}

	private static void look(GraphQLNamedSchemaElement element, String where, List<String> silent) {
		String description = element.getDescription();
		if (description == null || !HAN.matcher(description).find() || !ENGLISH.matcher(description).find()) {
			silent.add(where);
		}
	}

}
