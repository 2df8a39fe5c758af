package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema alone, in a second: it fits together, and whoever reads it is told what is
 * what.
 */
class SchemaTests {

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

	private static void look(GraphQLNamedSchemaElement element, String where, List<String> silent) {
		String description = element.getDescription();
		if (description == null || !description.codePoints()
			.anyMatch((point) -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)) {
			silent.add(where);
		}
	}

}
