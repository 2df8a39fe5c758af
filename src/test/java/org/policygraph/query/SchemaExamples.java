package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import graphql.validation.Validator;
import org.jspecify.annotations.Nullable;

/** The examples that end descriptions: 例： and a value, or 例如 and what can be written. */
public final class SchemaExamples {

	private static final Pattern WRITTEN = Pattern.compile("例如 (.+)$", Pattern.DOTALL);

	private final GraphQLSchema schema;

	SchemaExamples(GraphQLSchema schema) {
		this.schema = schema;
	}

	/** Questions that the fields of Query give as examples, each as a document. */
	public static List<String> questions() {
		List<String> questions = new ArrayList<>();
		for (GraphQLFieldDefinition field : TestSchema.plain().getQueryType().getFieldDefinitions()) {
			String written = written(field);
			if (written != null) {
				questions.add("{ " + written + " }");
			}
		}
		return questions;
	}

	static boolean has(GraphQLNamedSchemaElement element) {
		return String.valueOf(element.getDescription()).contains("例：") || written(element) != null;
	}

	private static @Nullable String written(GraphQLNamedSchemaElement element) {
		Matcher written = WRITTEN.matcher(String.valueOf(element.getDescription()));
		return written.find() ? written.group(1).strip() : null;
	}

	/** What is wrong with the examples of a type, its fields and their arguments. */
	List<String> wrong(GraphQLNamedType type) {
		List<String> wrong = new ArrayList<>();
		literal(type, type.getName(), wrong);
		if (type instanceof GraphQLFieldsContainer container) {
			for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
				selection(type, field, wrong);
				field.getArguments().forEach((argument) -> literal(argument, "none", wrong));
			}
		}
		if (type instanceof GraphQLInputObjectType input) {
			for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
				literal(field, type.getName(), wrong);
			}
		}
		return wrong;
	}

	private void selection(GraphQLNamedType type, GraphQLFieldDefinition field, List<String> wrong) {
		String written = written(field);
		if (written != null) {
			String of = switch (type.getName()) {
				case "Query", "Mutation", "Subscription" -> type.getName().toLowerCase(Locale.ROOT) + " ";
				default -> "{ __typename } fragment F on " + type.getName() + " ";
			};
			validate(of + "{ " + written + " }", wrong);
			if (!written.startsWith(field.getName())) {
				wrong.add(type.getName() + "." + field.getName() + " shows " + written);
			}
		}
	}

	private void literal(GraphQLNamedSchemaElement element, String input, List<String> wrong) {
		String written = written(element);
		if (written != null) {
			validate("query ($v: " + input + " = " + written + ") { __typename }", wrong);
		}
	}

	/** Adds what is wrong with a document. */
	void validate(String document, List<String> wrong) {
		try {
			for (ValidationError error : new Validator().validateDocument(this.schema,
					new Parser().parseDocument(document), Locale.ROOT)) {
				if (error.getValidationErrorType() != ValidationErrorType.UnusedFragment
						&& error.getValidationErrorType() != ValidationErrorType.UnusedVariable) {
					wrong.add(document + " " + error.getMessage());
				}
			}
		}
		catch (InvalidSyntaxException ex) {
			wrong.add(document + " " + ex.getMessage());
		}
	}

}
