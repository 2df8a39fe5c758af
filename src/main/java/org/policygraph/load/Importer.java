package org.policygraph.load;

import java.util.List;

import org.policygraph.load.group.ReadFile;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.ParallelReading;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.ReportedDoubt;
import org.policygraph.reading.RulesVersion;

/** Imports files into the graph. It writes only what is new or changed. */
public final class Importer {

	/** How many files each core may read ahead of the writing. */
	private static final int FILES_AHEAD = 64;

	/** How many bytes of files all cores may read ahead. */
	private static final long BYTES_AHEAD = 4 << 20;

	private final PolicyReading reading;

	private final RulesVersion rules = RulesVersion.current();

	private final GraphLoader loader;

	public Importer(PolicyReading reading, GraphLoader loader) {
		this.reading = reading;
		this.loader = loader;
	}

	/** Receives what became of the files while the import goes on. */
	public interface Progress {

		/**
		 * A file is done.
		 * @param outcome what became of it
		 * @param doubts the doubts about its document; none for a file that has not
		 * changed, because it is not read again
		 * @param soFar what has been written until now
		 */
		void done(Outcome outcome, List<ReportedDoubt> doubts, WriteCounts soFar);

	}

	/**
	 * Imports files, many in a transaction, as if one after another. A file that is
	 * refused stops no other. If the import ends early, the documents that it has written
	 * stay, each of them whole.
	 * @param progress all of them receive what became of each file
	 */
	public ImportReport importFiles(List<ImportFile> files, Progress... progress) {
		WriteCounts written = this.loader.loadRegions(this.reading.regions(), this.rules.gazetteer());
		try (ImportPass pass = new ImportPass(this.reading, this.loader, this.rules.all(), files, List.of(progress),
				written)) {
			new ParallelReading<ReadFile>(FILES_AHEAD, BYTES_AHEAD).read(files.size(), pass::piece, pass::take);
			return pass.finish();
		}
	}

}
