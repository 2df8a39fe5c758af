package org.policygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.policygraph.file.SourceTextReader;
import org.policygraph.file.UnreadableSource;

/** Files into the graph: what is new or changed is written, the rest is left alone. */
public final class Importer {

	private final PolicyReading reading;

	private final RulesVersion rules = RulesVersion.current();

	private final GraphLoader loader;

	public Importer(PolicyReading reading, GraphLoader loader) {
		this.reading = reading;
		this.loader = loader;
	}

	/**
	 * Asked before anything is started for them.
	 * @throws UnreadableSource for the first path that is not there
	 */
	public static void requireExisting(List<Path> paths) {
		for (Path path : paths) {
			if (!Files.exists(path)) {
				throw new UnreadableSource(path.toString(), "does not exist. 路径不存在。");
			}
		}
	}

	/**
	 * The documents below folders, in the order of their paths, and files as they are
	 * given.
	 * @throws UnreadableSource when a path does not exist
	 */
	public static List<Path> documents(List<Path> paths) {
		List<Path> files = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				files.addAll(below(path));
			}
			else {
				files.add(path);
			}
		}
		return files;
	}

	private static List<Path> below(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(SourceTextReader::isDocument).sorted().toList();
		}
		catch (IOException ex) {
			throw new UnreadableSource(folder.toString(), "cannot be read 不能读取: " + ex.getMessage());
		}
	}

	/** The version of the rules by which documents are read. */
	public static String rules() {
		return RulesVersion.current().all();
	}

	/** Is told what becomes of the files. */
	public interface Progress {

		/**
		 * A file is done.
		 * @param outcome what became of it
		 * @param reserves the places in it that were read with reserve; none for a file
		 * that has not changed, since it is not read again
		 * @param soFar what has been written until now
		 */
		void done(Outcome outcome, List<Reserve> reserves, WriteCounts soFar);

	}

	/**
	 * Imports files, many in a transaction, with the outcome of one after another. A file
	 * that is refused does not stop the others; what was written before an import breaks
	 * off stays, whole documents all.
	 */
	public ImportReport importFiles(List<ImportFile> files, Progress progress) {
		WriteCounts written = this.loader.loadRegions(this.reading.regions(), this.rules.gazetteer());
		return new ImportPass(this.reading, this.loader, this.rules.all(), files, progress, written).run();
	}

}
