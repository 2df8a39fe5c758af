package org.policygraph.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The documents that a client sends to be imported.
 *
 * @param files files
 * @param text a text
 */
record ImportInput(@Nullable List<SentFile> files, @Nullable SentText text) {

	/**
	 * A file.
	 *
	 * @param name its name
	 * @param content its content
	 * @param encoding how the content is encoded
	 */
	record SentFile(String name, String content, Encoding encoding) {
	}

	/**
	 * A text.
	 *
	 * @param name its name
	 * @param content its characters
	 */
	record SentText(String name, String content) {
	}

	/** How the bytes of a file are written in JSON. */
	enum Encoding {

		BASE64, TEXT

	}

}
