package org.policygraph.entity.citation;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * Another document that a text names.
 *
 * @param title its title on one line, in full where the text uses a short name; the
 * number where nothing else is said
 * @param documentNumber 发文字号, where the text says it
 * @param relation what the text says it has to do with that document
 * @param span the title with its marks and number, or the short name
 * @param rule the name of the rule that read it
 */
public record Citation(String title, @Nullable String documentNumber, Relation relation, Span span, String rule) {

	/** What a document has to do with one that it names. */
	public enum Relation {

		/** 根据, 依据, 按照. */
		BASED_ON,

		/** An interpretation of that document. */
		INTERPRETS,

		/** 贯彻落实: a plan that carries that document out. */
		IMPLEMENTS,

		/** Named, and no more. */
		MENTIONS

	}

}
