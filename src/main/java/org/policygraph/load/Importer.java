package org.policygraph.load;

import java.util.List;

import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.ReportedDoubt;
import org.policygraph.reading.RulesVersion;

/** Files into the graph: what is new or changed is written, the rest is left alone. */
public final class Importer {

	private final PolicyReading reading;

	private final RulesVersion rules = RulesVersion.current();

	private final GraphLoader loader;

	public Importer(PolicyReading reading, GraphLoader loader) {
		this.reading = reading;
		this.loader = loader;
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
		void done(Outcome outcome, List<ReportedDoubt> reserves, WriteCounts soFar);

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
