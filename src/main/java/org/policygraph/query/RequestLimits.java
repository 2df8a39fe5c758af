package org.policygraph.query;

import java.util.List;
import java.util.Map;

import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.RequestRefused;
import org.policygraph.query.schema.SchemaExtension;

/**
 * Bounds on what one request may ask, computed on the normalised operation, where
 * fragments are merged: one that is used twice counts twice.
 *
 * @param characters how long a document may be
 * @param tokens how many words and marks it may have
 * @param directives how many directives
 * @param depth how deep fields may be nested
 * @param fields how many there may be
 * @param roots how many of them at the root
 * @param aliases how many of them under another name
 * @param conditions how many conditions one field may have
 * @param page how many nodes a list may be asked for
 * @param nodes how many nodes an answer may come to, each list full
 * @param introspection how many fields a question about the schema may have
 */
record RequestLimits(int characters, int tokens, int directives, int depth, int fields, int roots, int aliases,
		int conditions, int page, long nodes, int introspection) {

	/** What analysts and apps need with room to spare; far below what hurts a server. */
	static final RequestLimits DEFAULT = new RequestLimits(15_000, 2_000, 50, 12, 400, 15, 30, 100,
			SchemaExtension.LARGEST_PAGE, 20_000, 1_000);

	/**
	 * How deep a question about the schema may go: a list of lists has no more levels.
	 */
	private static final int INTROSPECTION_DEPTH = 20;

	private static final int DEEPEST_CONDITION = 12;

	private static final int LONGEST_LIST = 1_000;

	/** What may be built at all before it is looked at more closely. */
	int mostFields() {
		return this.fields + this.introspection;
	}

	int mostLevels() {
		return Math.max(this.depth, INTROSPECTION_DEPTH) + 1;
	}

	/**
	 * Checks a request.
	 * @throws RequestRefused when it asks for more
	 */
	void check(ExecutableNormalizedOperation operation) {
		// What a mutation is given is no condition; whoever takes it bounds it.
		Totals totals = new Totals(operation.getOperation() == Operation.QUERY);
		List<ExecutableNormalizedField> top = operation.getTopLevelFields();
		bound("TOO_MANY_ROOT_FIELDS", "fields at its root", "根字段", top.size(), this.roots);
		for (ExecutableNormalizedField root : top) {
			if (root.getFieldName().startsWith("__")) {
				introspect(root, totals);
			}
			else {
				visit(root, 1, totals);
			}
		}
		bound("TOO_MANY_FIELDS", "fields", "字段", totals.fields, this.fields);
		bound("TOO_MANY_FIELDS", "fields of the schema", "模式字段", totals.introspection, this.introspection);
		bound("TOO_MANY_ALIASES", "aliases", "别名", totals.aliases, this.aliases);
		if (totals.nodes > this.nodes) {
			throw new RequestRefused("TOO_COSTLY", "The request may return " + totals.nodes + " nodes; at most "
					+ this.nodes + " are allowed: ask for smaller pages with first. 请求可能返回的节点过多，请减小 first。");
		}
	}

	private static final class Totals {

		private final boolean question;

		private long fields;

		private long introspection;

		private long aliases;

		private long nodes;

		private Totals(boolean question) {
			this.question = question;
		}

	}

	private void introspect(ExecutableNormalizedField field, Totals totals) {
		totals.introspection++;
		if (field.getLevel() > INTROSPECTION_DEPTH) {
			throw tooDeep(INTROSPECTION_DEPTH);
		}
		field.getChildren().forEach((child) -> introspect(child, totals));
	}

	private void visit(ExecutableNormalizedField field, long times, Totals totals) {
		if (field.getLevel() > this.depth) {
			throw tooDeep(this.depth);
		}
		totals.fields++;
		totals.aliases += (field.getAlias() != null) ? 1 : 0;
		long here = times;
		Map<String, Object> arguments = field.getResolvedArguments();
		Long size = size(field, arguments);
		if (size != null) {
			here = times * size;
			totals.nodes += here;
		}
		else if (field.hasChildren() && !field.getFieldName().equals("edges")
				&& !field.getFieldName().equals("pageInfo")) {
			totals.nodes += times;
		}
		if (arguments.get("offset") instanceof Number number && number.intValue() < 0) {
			throw new RequestRefused("BAD_PAGE", "offset is " + number + "; it cannot be negative. offset 不能为负。");
		}
		if (totals.question) {
			checkConditions(arguments);
		}
		for (ExecutableNormalizedField child : field.getChildren()) {
			visit(child, here, totals);
		}
	}

	/** How many nodes a field may lead to; {@code null} where it is not a list. */
	private @Nullable Long size(ExecutableNormalizedField field, Map<String, Object> arguments) {
		Long size = null;
		for (String argument : List.of("first", "last")) {
			if (arguments.get(argument) instanceof Number number) {
				if (number.intValue() < 0 || number.intValue() > this.page) {
					throw new RequestRefused("BAD_PAGE", argument + " is " + number + "; it can be 0 to " + this.page
							+ ". " + argument + " 须在 0 到 " + this.page + " 之间。");
				}
				size = number.longValue();
			}
		}
		if (arguments.get("ids") instanceof List<?> ids) {
			bound("BAD_PAGE", "ids", "标识", ids.size(), this.page);
			size = (long) ids.size();
		}
		return (size == null && field.getFieldName().endsWith("Connection")) ? Long.valueOf(SchemaExtension.PAGE)
				: size;
	}

	private void checkConditions(Map<String, Object> arguments) {
		long[] entries = new long[1];
		arguments.values().forEach((value) -> visitCondition(value, 1, entries));
		bound("TOO_MANY_CONDITIONS", "conditions on one field", "条件", entries[0], this.conditions);
	}

	private static void visitCondition(@Nullable Object value, int level, long[] entries) {
		if (level > DEEPEST_CONDITION * 2) {
			throw new RequestRefused("TOO_DEEP", "The conditions are nested too deep. 条件嵌套层级过深。");
		}
		if (value instanceof Map<?, ?> map) {
			entries[0] += map.size();
			map.values().forEach((one) -> visitCondition(one, level + 1, entries));
		}
		else if (value instanceof List<?> list) {
			bound("TOO_MANY_CONDITIONS", "values in one list", "值", list.size(), LONGEST_LIST);
			list.forEach((one) -> visitCondition(one, level + 1, entries));
		}
	}

	private static void bound(String code, String what, String chinese, long asked, long most) {
		if (asked > most) {
			throw new RequestRefused(code, "The request has " + asked + " " + what + "; at most " + most
					+ " are allowed. " + chinese + "过多：" + asked + "，上限 " + most + "。");
		}
	}

	private static RequestRefused tooDeep(int depth) {
		return new RequestRefused("TOO_DEEP",
				"The request nests more than " + depth + " levels of fields. 请求嵌套层级过深，上限 " + depth + " 层。");
	}

}
