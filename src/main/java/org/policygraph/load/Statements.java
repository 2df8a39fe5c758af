package org.policygraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.policygraph.graph.Label;
import org.policygraph.graph.Relation;

/** The Cypher of {@code cypher/}, one statement a file. */
final class Statements {

	private Statements() {
	}

	static String read(String name) {
		try (InputStream bytes = Statements.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
			if (bytes == null) {
				throw new IllegalStateException("cypher/" + name + ".cypher is missing from this build");
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cypher/" + name + ".cypher cannot be read", ex);
		}
	}

	/**
	 * Cypher takes no parameter for a label: it is put into the text, from a closed list.
	 */
	static String of(String template, Label label) {
		return template.replace(":NODE ", ":" + label.written() + " ");
	}

	static String of(String template, Relation relation) {
		return template.replace(":FROM {FROM_KEY", ":" + relation.from().written() + " {" + relation.from().key())
			.replace(":TO {TO_KEY", ":" + relation.to().written() + " {" + relation.to().key())
			.replace(":TYPE", ":" + relation.type());
	}

}
