package org.policygraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files of {@code cypher/}. Each file holds one statement. */
public final class CypherFile {

	private CypherFile() {
	}

	/**
	 * The statement of a file of this build.
	 * @param name the path of the file below {@code cypher}, without its ending
	 */
	public static String read(String name) {
		String file = "cypher/" + name + ".cypher";
		try (InputStream bytes = CypherFile.class.getResourceAsStream("/" + file)) {
			if (bytes == null) {
				throw new IllegalStateException(file + " is missing from this build. 程序缺少此文件。");
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file + " cannot be read. 该文件无法读取。", ex);
		}
	}

	/**
	 * The statement of a file for nodes of a label. Cypher takes no parameter for a
	 * label, so the label becomes part of the text.
	 */
	public static String read(String name, Label label) {
		return read(name).replace(":NODE ", ":" + label.written() + " ");
	}

	/** The statement of a file for relationships of one kind, in the same way. */
	public static String read(String name, Relation relation) {
		return read(name).replace(":FROM {FROM_KEY", ":" + relation.from().written() + " {" + relation.from().key())
			.replace(":TO {TO_KEY", ":" + relation.to().written() + " {" + relation.to().key())
			.replace(":TYPE", ":" + relation.type());
	}

}
