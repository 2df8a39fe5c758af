package org.policygraph.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a client sends to be imported.
 *
 * @param files files
 * @param text a text
 */
record ImportInput(@Nullable List<SentFile> files, @Nullable SentText text) {

	/**
	 * A file.
	 *
	 * @param name its name
	 * @param content what is in it
	 * @param encoding how that is written
	 */
	record SentFile(String name, String content, Encoding encoding) {
	}

	/**
	 * A text.
	 *
	 * @param name what it is called
	 * @param content its characters
	 */
	record SentText(String name, String content) {
	}

	/** How the bytes of a file are written in JSON. */
	enum Encoding {

		BASE64, TEXT

	}

}
