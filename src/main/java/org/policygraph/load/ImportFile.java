package org.policygraph.load;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.policygraph.file.SourceTextReader;
import org.policygraph.text.SourceText;

/**
 * A file to be imported, read when its turn comes.
 *
 * @param name what it is called in the report
 * @param text reads the text in it, or refuses it
 */
public record ImportFile(String name, Supplier<SourceText> text) {

	/** A file on this machine. */
	public static ImportFile of(Path file) {
		return new ImportFile(file.toString(), () -> SourceTextReader.read(file));
	}

	/** A file that was sent. */
	public static ImportFile of(String name, byte[] bytes) {
		return new ImportFile(name, () -> SourceTextReader.read(name, bytes));
	}

}
