package org.policygraph.entity.citation;

import org.policygraph.text.Span;

/**
 * That a text says that it takes the place of another document.
 *
 * @param citation the other document, as the text names it
 * @param kind how much of it is replaced
 * @param span the words that say so, the name of the other document among them
 * @param rule the name of the rule that read it
 */
public record Supersession(Citation citation, Kind kind, Span span, String rule) {

	/** What becomes of the other document. */
	public enum Kind {

		/** 同时废止, 停止执行: no longer in force. */
		REPEALS,

		/** 进行了修订，现印发: this text is its new wording. */
		REVISES,

		/** 作如下修改: in force as this text changes it. */
		AMENDS

	}

}
