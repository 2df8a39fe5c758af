package org.policygraph.query.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The place in the answer that a mapper works on, and the errors found so far. If the
 * graph lacks a value that the schema promises, the nearest parent that may be null
 * becomes null, as GraphQL demands. Only the first place is an error.
 */
public final class AnswerPath {

	private final Deque<Object> path = new ArrayDeque<>();

	private final List<GraphQLError> errors = new ArrayList<>();

	private final @Nullable SourceLocation location;

	/**
	 * A path.
	 * @param root the client's name for the root field
	 * @param location where the client wrote that field
	 */
	public AnswerPath(String root, @Nullable SourceLocation location) {
		this.path.add(root);
		this.location = location;
	}

	/**
	 * Enters a field, by the name of the client, or an element of a list, by its index.
	 */
	void enter(Object step) {
		this.path.addLast(step);
	}

	void leave() {
		this.path.removeLast();
	}

	/** The number of errors. */
	int found() {
		return this.errors.size();
	}

	/**
	 * Reports that the value here is missing.
	 * @param before how many errors there were before this value was mapped; if there are
	 * more by now, the reason is reported already
	 */
	void missing(int before) {
		if (found() == before) {
			report("INCOMPLETE_DATA",
					"The graph lacks a value of %s that the schema promises. 图谱缺少必有的值：%<s".formatted(name()));
		}
	}

	/** Reports that the number here is too large for an Int. */
	void tooLarge() {
		report("NUMBER_TOO_LARGE", "%s is too large for an Int. 数值超出 Int 的范围：%<s".formatted(name()));
	}

	private String name() {
		return this.path.stream()
			.filter(String.class::isInstance)
			.reduce("", (one, next) -> next.toString())
			.toString();
	}

	private void report(String code, String message) {
		GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError().message("%s", message);
		if (this.location != null) {
			error.location(this.location);
		}
		this.errors.add(error.path(List.copyOf(this.path))
			.errorType(ErrorClassification.errorClassification(code))
			.extensions(Map.of("code", code))
			.build());
	}

	public List<GraphQLError> errors() {
		return this.errors;
	}

}
