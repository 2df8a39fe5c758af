package org.policygraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

/** Values of input types by chance: those that a small graph is likely to hold. */
final class RandomInputs {

	private static final List<String> WORDS = List.of("公安", "住房", "城镇化", "b", "B", "住房公安", "", "老旧小区B");

	private final Random random;

	private final List<String> ids;

	RandomInputs(Random random, List<String> ids) {
		this.random = random;
		this.ids = ids;
	}

	private record Word(String name) {
	}

	/** A text, with the scalar that it is of. */
	record Text(String scalar, String value) {

		String quoted() {
			return "\"" + this.value + "\"";
		}

	}

	/**
	 * A value as a client writes it into the text.
	 * @param text how a text within it is written
	 */
	String literal(GraphQLInputType type, int depth, Function<Text, String> text) {
		return print(make(type, depth), text);
	}

	/** Another text of the same scalar. */
	String another(Text text) {
		return text.scalar().equals("ID") ? any(this.ids) : any(WORDS);
	}

	/** A value as a client gives it for a variable. */
	@Nullable Object value(GraphQLInputType type, int depth) {
		return plain(make(type, depth));
	}

	private @Nullable Object make(GraphQLType type, int depth) {
		if (type instanceof GraphQLNonNull nonNull) {
			return make(nonNull.getWrappedType(), depth);
		}
		if (type instanceof GraphQLList list) {
			List<@Nullable Object> values = new ArrayList<>();
			int size = this.random.nextInt(3);
			for (int i = 0; i < size; i++) {
				values.add(make(list.getWrappedType(), depth - 1));
			}
			return values;
		}
		if (type instanceof GraphQLEnumType options) {
			return new Word(any(options.getValues()).getName());
		}
		if (type instanceof GraphQLInputObjectType object) {
			return object.getName().endsWith("Order") ? order(object) : object(object, depth);
		}
		return switch (((graphql.schema.GraphQLScalarType) type).getName()) {
			case "Int" -> this.random.nextInt(4);
			case "Float" -> this.random.nextInt(8) / 4.0;
			case "Boolean" -> this.random.nextBoolean();
			case "ID" -> new Text("ID", any(this.ids));
			default -> new Text("String", any(WORDS));
		};
	}

	private Map<String, @Nullable Object> order(GraphQLInputObjectType type) {
		Map<String, @Nullable Object> order = new LinkedHashMap<>();
		List<GraphQLInputObjectField> keys = type.getFieldDefinitions()
			.stream()
			.filter((field) -> !field.getName().equals("direction"))
			.toList();
		GraphQLInputObjectField key = any(keys);
		order.put(key.getName(), make(key.getType(), 1));
		if (this.random.nextBoolean()) {
			order.put("direction", make(type.getFieldDefinition("direction").getType(), 1));
		}
		return order;
	}

	private Map<String, @Nullable Object> object(GraphQLInputObjectType type, int depth) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		List<GraphQLInputObjectField> fields = type.getFieldDefinitions();
		int many = (depth > 0) ? 1 + this.random.nextInt(8) / 7 : 0;
		for (int i = 0; i < many; i++) {
			GraphQLInputObjectField field = any(fields);
			boolean nothing = this.random.nextInt(20) == 0 && !(field.getType() instanceof GraphQLNonNull);
			object.put(field.getName(), nothing ? null : make(field.getType(), depth - 1));
		}
		return object;
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private static String print(@Nullable Object value, Function<Text, String> text) {
		if (value instanceof Word word) {
			return word.name();
		}
		if (value instanceof Text one) {
			return text.apply(one);
		}
		if (value instanceof List<?> list) {
			return "[" + String.join(", ", list.stream().map((one) -> print(one, text)).toList()) + "]";
		}
		if (value instanceof Map<?, ?> map) {
			return "{" + String.join(", ",
					map.entrySet()
						.stream()
						.map((entry) -> entry.getKey() + ": " + print(entry.getValue(), text))
						.toList())
					+ "}";
		}
		return String.valueOf(value);
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof List<?> list) {
			List<@Nullable Object> result = new ArrayList<>();
			list.forEach((one) -> result.add(plain(one)));
			return result;
		}
		if (value instanceof Map<?, ?> map) {
			Map<Object, @Nullable Object> result = new LinkedHashMap<>();
			map.forEach((key, one) -> result.put(key, plain(one)));
			return result;
		}
		return (value instanceof Word word) ? word.name() : (value instanceof Text text) ? text.value() : value;
	}

}
