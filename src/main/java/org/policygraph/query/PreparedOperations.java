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
 * Operations that were checked and compiled for whatever text their variables are given,
 * so that asking one again with other texts takes neither. What that spares is in
 * docs/performance.md.
 */
final class PreparedOperations {

	/** How many fields all of them may have. */
	private static final long FIELDS_KEPT = 50_000;

	private static final Set<String> TEXTS = Set.of("ID", "String");

	private final Cache<Shape, Kept> kept = Caffeine.newBuilder()
		.maximumWeight(FIELDS_KEPT)
		.weigher((Shape shape, Kept operation) -> operation.fields())
		.build();

	/**
	 * An operation and what its variables are given: texts stand for themselves,
	 * everything else may make it another question.
	 *
	 * @param operation as it was parsed, told by its identity
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
					variables.put(variable.getName(),
							(value != null && isText(variable.getType())) ? new VariableReference(variable.getName()) : value);
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
	 * @param ready empty where its texts have to be known
	 */
	private record Kept(Optional<Operation.Ready> ready, int fields) {
	}

	private final FieldCompiler compiler;

	PreparedOperations(FieldCompiler compiler) {
		this.compiler = compiler;
	}

	/**
	 * The operation of a shape; empty where its texts have to be known.
	 * @param checked makes the normalised operation of it, or refuses it
	 */
	Optional<Operation.Ready> get(Shape shape, ExecutionContext context,
			Supplier<ExecutableNormalizedOperation> checked) {
		return this.kept.get(shape, (unknown) -> read(checked.get(), context)).ready();
	}

	private Kept read(ExecutableNormalizedOperation operation, ExecutionContext context) {
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
			return new Kept(Optional.empty(), 1); // refused for one field, not for others
		}
		return new Kept(Optional.of(new Operation.Ready(roots)), fields);
	}

}
