package org.policygraph.query;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.parser.ParserOptions;

import org.policygraph.query.answer.RequestRefused;

/**
 * Documents that were parsed and found valid, kept so that one that is asked again is
 * not. What is too long is refused before it is parsed.
 */
final class ParsedRequests implements PreparsedDocumentProvider {

	private static final long CHARACTERS_KEPT = 4_000_000;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS_KEPT)
		.weigher((String text, PreparsedDocumentEntry document) -> text.length() + 1)
		.build();

	private final RequestLimits limits;

	private final ParserOptions parsing;

	ParsedRequests(RequestLimits limits) {
		this.limits = limits;
		this.parsing = ParserOptions.getDefaultOperationParserOptions()
			.transform((builder) -> builder.maxCharacters(limits.characters()).maxTokens(limits.tokens()));
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry known = this.documents.getIfPresent(input.getQuery());
		return CompletableFuture.completedFuture((known != null) ? known : read(input, parseAndValidate));
	}

	private PreparsedDocumentEntry read(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		int length = input.getQuery().length();
		if (length > this.limits.characters()) {
			return refused("DOCUMENT_TOO_LONG", "The request has " + length + " characters; at most "
					+ this.limits.characters() + " are allowed. 请求过长：" + length + " 字符。");
		}
		input.getGraphQLContext().put(ParserOptions.class, this.parsing);
		PreparsedDocumentEntry entry = parseAndValidate.apply(input);
		if (entry.hasErrors()) {
			return entry;
		}
		int directives = directives(entry.getDocument());
		if (directives > this.limits.directives()) {
			return refused("TOO_MANY_DIRECTIVES", "The request has " + directives + " directives; at most "
					+ this.limits.directives() + " are allowed. 指令过多：" + directives + "。");
		}
		this.documents.put(input.getQuery(), entry);
		return entry;
	}

	private static PreparsedDocumentEntry refused(String code, String message) {
		return new PreparsedDocumentEntry(RequestChecks.error(new RequestRefused(code, message)));
	}

	private static int directives(Document document) {
		int count = 0;
		for (Node<?> definition : document.getChildren()) {
			count += count(definition);
		}
		return count;
	}

	@SuppressWarnings("rawtypes")
	private static int count(Node<?> node) {
		int count = (node instanceof Directive) ? 1 : 0;
		for (Node child : node.getChildren()) {
			count += count(child);
		}
		return count;
	}

}
