package org.policygraph.query.schema;

import java.util.List;
import java.util.regex.Pattern;

import graphql.language.Argument;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.model.NodeField;

/** Short ways to write and read definitions of a schema. */
final class Definitions {

	private static final Pattern EXAMPLE = Pattern.compile("\\s*(?:例：|例如 ).*", Pattern.DOTALL);

	private Definitions() {
	}

	static ObjectTypeDefinition object(String name, List<FieldDefinition> fields, String description) {
		return ObjectTypeDefinition.newObjectTypeDefinition()
			.name(name)
			.description(text(description))
			.fieldDefinitions(fields)
			.build();
	}

	static InputObjectTypeDefinition inputObject(String name, List<InputValueDefinition> fields, String description) {
		return InputObjectTypeDefinition.newInputObjectDefinition()
			.name(name)
			.description(text(description))
			.inputValueDefinitions(fields)
			.build();
	}

	static FieldDefinition field(String name, Type<?> type, String description) {
		return FieldDefinition.newFieldDefinition().name(name).type(type).description(text(description)).build();
	}

	static InputValueDefinition input(String name, Type<?> type, String description) {
		return InputValueDefinition.newInputValueDefinition()
			.name(name)
			.type(type)
			.description(text(description))
			.build();
	}

	static InputValueDefinition number(String name, int value, String description) {
		return InputValueDefinition.newInputValueDefinition()
			.name(name)
			.type(required("Int"))
			.defaultValue(IntValue.of(value))
			.description(text(description))
			.build();
	}

	static EnumValueDefinition enumValue(String name, String description) {
		return EnumValueDefinition.newEnumValueDefinition().name(name).description(text(description)).build();
	}

	/** Marks a field as one that was added beside another. */
	static Directive derived(NodeField.Kind kind, String of) {
		return Directive.newDirective()
			.name("derived")
			.argument(new Argument("kind", new StringValue(kind.name())))
			.argument(new Argument("of", new StringValue(of)))
			.build();
	}

	static TypeName named(String name) {
		return new TypeName(name);
	}

	static NonNullType required(String name) {
		return new NonNullType(named(name));
	}

	static ListType listOf(String name) {
		return new ListType(required(name));
	}

	static Description text(String words) {
		return new Description(words, null, false);
	}

	static String description(FieldDefinition field) {
		return (field.getDescription() != null) ? field.getDescription().getContent() : field.getName();
	}

	/** What a field is, without the example that ends its description. */
	static String words(FieldDefinition field) {
		return EXAMPLE.matcher(description(field)).replaceFirst("").strip();
	}

	/** A description that ends with an example: what can be written there. */
	static String example(String words, String example) {
		return words + (words.endsWith("。") ? "" : "。") + "例如 " + example;
	}

	static String capital(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	static boolean isList(Type<?> type) {
		return (type instanceof NonNullType nonNull) ? isList(nonNull.getType()) : type instanceof ListType;
	}

	static String nameOf(Type<?> type) {
		if (type instanceof NonNullType nonNull) {
			return nameOf(nonNull.getType());
		}
		return (type instanceof ListType list) ? nameOf(list.getType()) : ((TypeName) type).getName();
	}

	/** The text of a directive's argument, if it is given. */
	static @Nullable String argument(DirectivesContainer<?> container, String directive, String argument) {
		if (!container.hasDirective(directive)) {
			return null;
		}
		Argument given = container.getDirectives(directive).get(0).getArgument(argument);
		return (given != null && given.getValue() instanceof StringValue value) ? value.getValue() : null;
	}

}
