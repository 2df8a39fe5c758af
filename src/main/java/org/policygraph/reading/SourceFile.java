package org.policygraph.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.policygraph.file.SourceTextReader;

/**
 * That a file gives a document.
 *
 * @param id of the file: see {@link #id}
 * @param name its name without folders
 * @param document the document's id
 * @param sha256 the digest of what is in it
 * @param excerpt whether it gives an excerpt of it
 */
public record SourceFile(String id, String name, String document, String sha256, boolean excerpt) {

	/** What a file gives that is kept out, as an excerpt of what the graph holds. */
	public static final String NOTHING = "";

	private static final String SENT = "sent ";

	/** Whether it lies somewhere, and so may be read again. */
	public boolean isFile() {
		return !this.id.startsWith(SENT);
	}

	/**
	 * What was sent lies nowhere, and is no other version of what was sent before. It
	 * keeps its document there whatever becomes of files.
	 */
	public static SourceFile sent(String document, String sha256) {
		return new SourceFile(SENT + document, "", document, sha256, false);
	}

	/**
	 * What a file is known by from one import to the next: a digest of its path, which
	 * tells nobody what folders a machine has.
	 */
	public static String id(Path file) {
		return id(file.toAbsolutePath().normalize().toString());
	}

	static String id(Path archive, String entry) {
		return id(archive.toAbsolutePath().normalize() + "!/" + entry);
	}

	private static String id(String path) {
		return SourceTextReader.sha256(path.getBytes(StandardCharsets.UTF_8));
	}

}
