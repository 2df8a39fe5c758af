package org.policygraph.query.compile;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.RequestRefused;
import org.policygraph.query.model.GraphModel;

/** What the schema asks of the arguments of a field beyond their types. */
final class ArgumentChecks {

	private ArgumentChecks() {
	}

	/**
	 * Checks arguments.
	 * @throws RequestRefused when they are not as the schema wants them
	 */
	static void check(GraphQLFieldDefinition field, Map<String, Object> arguments) {
		for (GraphQLAppliedDirective directive : field.getAppliedDirectives()) {
			switch (directive.getName()) {
				case "exactlyOne" -> given(directive, arguments, true);
				case "atLeastOne" -> given(directive, arguments, false);
				case "range" -> range(directive, arguments);
				default -> {
				}
			}
		}
	}

	/** The name of the argument that was given where exactly one has to be. */
	static @Nullable String given(GraphQLFieldDefinition field, Map<String, Object> arguments) {
		GraphQLAppliedDirective directive = field.getAppliedDirective("exactlyOne");
		if (directive == null) {
			return null;
		}
		List<String> names = Objects.requireNonNull(directive.getArgument("of").getValue());
		return names.stream().filter((name) -> arguments.get(name) != null).findFirst().orElse(null);
	}

	private static void given(GraphQLAppliedDirective directive, Map<String, Object> arguments, boolean one) {
		List<String> names = Objects.requireNonNull(directive.getArgument("of").getValue());
		long given = names.stream().filter((name) -> arguments.get(name) != null).count();
		if (given == 0 || one && given > 1) {
			String list = String.join(", ", names);
			throw new RequestRefused("BAD_ARGUMENTS", one ? "Give one of " + list + ". 须且只须给出其中一个参数: " + list
					: "Give one at least of " + list + ". 至少给出其中一个参数: " + list);
		}
	}

	private static void range(GraphQLAppliedDirective directive, Map<String, Object> arguments) {
		String name = Objects.requireNonNull(GraphModel.text(directive, "of"));
		int from = Objects.requireNonNull((Integer) directive.getArgument("from").getValue());
		int to = Objects.requireNonNull((Integer) directive.getArgument("to").getValue());
		Object value = arguments.get(name);
		long size = (value instanceof List<?> list) ? list.size()
				: (value instanceof Number number) ? number.longValue() : from;
		if (size < from || size > to) {
			throw new RequestRefused("BAD_ARGUMENTS", name + ((value instanceof List<?>) ? " has " : " is ") + size
					+ "; it can be " + from + " to " + to + ". " + name + " 须在 " + from + " 到 " + to + " 之间。");
		}
	}

}
