package org.policygraph.reading;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.policygraph.file.SourceTextReader;
import org.policygraph.text.SourceText;

/**
 * A file to be imported, read when its turn comes.
 *
 * @param name what it is called in the report
 * @param fileName its name without folders
 * @param id what it is known by from one import to the next ({@link SourceFile#id});
 * {@code null} for what was sent and lies nowhere
 * @param bytes reads it, or refuses it with
 * {@link org.policygraph.file.UnreadableSource}; can be asked again
 */
public record ImportFile(String name, String fileName, @Nullable String id, Supplier<byte[]> bytes) {

	/** A file on this machine. */
	public static ImportFile of(Path file) {
		return new ImportFile(file.toString(), String.valueOf(file.getFileName()), SourceFile.id(file),
				() -> SourceTextReader.bytes(file));
	}

	/** A file that is in memory. */
	public static ImportFile of(String name, byte[] bytes) {
		return new ImportFile(name, name, null, () -> bytes);
	}

	/** The same file, called otherwise in the report. */
	public ImportFile withName(String called) {
		return new ImportFile(called, this.fileName, this.id, this.bytes);
	}

	/** The text in it. */
	SourceText text() {
		return SourceTextReader.read(this.fileName, this.bytes.get());
	}

}
