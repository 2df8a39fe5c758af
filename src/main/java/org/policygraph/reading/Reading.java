package org.policygraph.reading;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

import org.apache.commons.logging.LogFactory;

import org.policygraph.file.UnreadableSource;
import org.policygraph.graph.Label;
import org.policygraph.graph.Rows;
import org.policygraph.policy.Policy;

/** What became of reading one source. */
public sealed interface Reading extends Serializable {

	/** What the source is called. */
	String name();

	/** A source with a document. */
	record Success(String name, Document document) implements Reading {
	}

	/**
	 * A source that cannot be read.
	 *
	 * @param reason why not
	 */
	record Refusal(String name, String reason) implements Reading {
	}

	/**
	 * A document that was read.
	 *
	 * @param rows its rows
	 * @param sha256 the digest of its file
	 * @param excerpt whether it is an excerpt
	 * @param doubts the doubts about it
	 */
	record Document(Rows rows, String sha256, boolean excerpt, List<ReportedDoubt> doubts) implements Serializable {

		public Document {
			doubts = List.copyOf(doubts);
		}

		/** The id of the document. */
		public String id() {
			return this.rows.source();
		}

		/** How good a copy of its document it is. */
		public CopyQuality copy() {
			int characters = this.rows.nodes()
				.stream()
				.filter((node) -> node.label() == Label.DOCUMENT && node.key().equals(id()))
				.findFirst()
				.map((node) -> (Integer) node.properties().get("characters"))
				.orElse(0);
			return new CopyQuality(this.excerpt, this.doubts.size(), characters, this.sha256);
		}

	}

	/**
	 * Reads a file. A file at which the program fails is refused and stops no other.
	 */
	static Reading of(ImportFile file, PolicyReading reading) {
		try {
			return of(file.name(), () -> reading.reader().read(file.text()), reading);
		}
		catch (RuntimeException | StackOverflowError ex) {
			LogFactory.getLog(Reading.class).error(file.name() + " broke its reader", ex);
			return new Refusal(file.name(), "could not be read, by an error of ours 程序内部错误，未能读取: " + ex);
		}
	}

	/**
	 * Reads a source.
	 * @param policy reads it, or refuses it with {@link UnreadableSource}
	 */
	static Reading of(String name, Supplier<Policy> policy, PolicyReading reading) {
		try {
			Policy read = policy.get();
			return new Success(name, new Document(reading.rows().of(read), read.text().source().sha256(),
					read.document().head().excerpt(), ReportedDoubt.of(read)));
		}
		catch (UnreadableSource ex) {
			return new Refusal(name, String.valueOf(ex.getMessage()));
		}
	}

}
