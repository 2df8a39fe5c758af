package org.policygraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;

import org.policygraph.query.answer.RequestRefused;
import org.policygraph.query.compile.VariableReference;

/**
 * Operations that are checked and compiled once for all texts that their variables may
 * have. A later request with other texts needs neither step. The decision record
 * "prepared operations" says what that saves.
 */
final class PreparedOperations {

	/** The most fields that all prepared operations have together. */
	private static final long MOST_FIELDS = 50_000;

	private static final Set<String> TEXTS = Set.of("ID", "String");

	private final Cache<Shape, Preparation> preparations = Caffeine.newBuilder()
		.maximumWeight(MOST_FIELDS)
		.weigher((Shape shape, Preparation operation) -> operation.fields())
		.build();

	/**
	 * An operation and the values of its variables, with a reference in place of each
	 * text. Any other value may change the statement.
	 *
	 * @param operation the parsed operation, compared by identity
	 */
	record Shape(OperationDefinition operation, Map<String, @Nullable Object> variables) {

		/** Empty where an operation has to be read with its values. */
		static Optional<Shape> of(ExecutionContext context) {
			OperationDefinition operation = context.getOperationDefinition();
			if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
				return Optional.empty();
			}
			Map<String, @Nullable Object> values = context.getCoercedVariables().toMap();
			Map<String, @Nullable Object> variables = new HashMap<>();
			for (VariableDefinition variable : operation.getVariableDefinitions()) {
				Object value = values.get(variable.getName());
				if (value instanceof List || value instanceof Map) {
					return Optional.empty();
				}
				if (values.containsKey(variable.getName())) {
					variables.put(variable.getName(), (value != null && isText(variable.getType()))
							? new VariableReference(variable.getName()) : value);
				}
			}
			return Optional.of(new Shape(operation, variables));
		}

		private static boolean isText(Type<?> type) {
			Type<?> named = (type instanceof NonNullType required) ? required.getType() : type;
			return named instanceof TypeName name && TEXTS.contains(name.getName());
		}

	}

	/**
	 * What is kept of an operation.
	 *
	 * @param prepared empty if the compiler needs the texts themselves
	 */
	private record Preparation(Optional<Operation.Prepared> prepared, int fields) {
	}

	private final FieldCompiler compiler;

	private final boolean prepares;

	PreparedOperations(FieldCompiler compiler) {
		this(compiler, true);
	}

	private PreparedOperations(FieldCompiler compiler, boolean prepares) {
		this.compiler = compiler;
		this.prepares = prepares;
	}

	/** Prepares nothing: every operation is read with its values. */
	static PreparedOperations none(FieldCompiler compiler) {
		return new PreparedOperations(compiler, false);
	}

	/**
	 * The operation of a shape; empty where its texts have to be known.
	 * @param checked makes the normalised operation of it, or refuses it
	 */
	Optional<Operation.Prepared> get(Shape shape, ExecutionContext context,
			Supplier<ExecutableNormalizedOperation> checked) {
		if (!this.prepares) {
			return Optional.empty();
		}
		return this.preparations.get(shape, (unknown) -> read(checked.get(), context)).prepared();
	}

	private Preparation read(ExecutableNormalizedOperation operation, ExecutionContext context) {
		int fields = 1 + operation.getNormalizedFieldToMergedField().size();
		Map<String, CompiledField> roots = new HashMap<>();
		try {
			operation.getTopLevelFields()
				.stream()
				.filter((root) -> this.compiler.compiles(context.getGraphQLSchema(), root))
				.forEach((root) -> roots.put(root.getResultKey(),
						this.compiler.compile(context.getGraphQLSchema(), root)));
		}
		catch (VariableReference.Needed | RequestRefused ex) {
			return new Preparation(Optional.empty(), 1); // refused for one field, not for
															// others
		}
		return new Preparation(Optional.of(new Operation.Prepared(roots)), fields);
	}

}
