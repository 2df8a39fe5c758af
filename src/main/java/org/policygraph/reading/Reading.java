package org.policygraph.reading;

import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.policygraph.file.UnreadableSource;
import org.policygraph.graph.Label;
import org.policygraph.graph.Rows;
import org.policygraph.policy.Policy;

/**
 * What became of reading one source.
 *
 * @param name what the source is called
 * @param document its rows and what else is kept of it; {@code null} if it was refused
 * @param refusal why it was refused; {@code null} if it was not
 */
public record Reading(String name, @Nullable Document document, @Nullable String refusal) implements Serializable {

	private static final Log LOG = LogFactory.getLog(Reading.class);

	/**
	 * A document that was read.
	 *
	 * @param rows its rows
	 * @param sha256 the digest of its file
	 * @param excerpt whether it is an excerpt
	 * @param doubts the places that were read with reserve
	 */
	public record Document(Rows rows, String sha256, boolean excerpt,
			List<ReportedDoubt> doubts) implements Serializable {

		public Document {
			doubts = List.copyOf(doubts);
		}

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
	 * Reads a file. One that breaks its reader stops no others.
	 */
	public static Reading of(ImportFile file, PolicyReading reading) {
		try {
			return of(file.name(), () -> reading.reader().read(file.text()), reading);
		}
		catch (RuntimeException | StackOverflowError ex) {
			LOG.error(file.name() + " broke its reader", ex);
			return new Reading(file.name(), null, "could not be read, by an error of ours 程序内部错误，未能读取: " + ex);
		}
	}

	/**
	 * Reads a source.
	 * @param policy reads it, or refuses it with {@link UnreadableSource}
	 */
	public static Reading of(String name, Supplier<Policy> policy, PolicyReading reading) {
		try {
			Policy read = policy.get();
			return new Reading(name, new Document(reading.rows().of(read), read.text().source().sha256(),
					read.document().head().excerpt(), ReportedDoubt.of(read)), null);
		}
		catch (UnreadableSource ex) {
			return new Reading(name, null, ex.getMessage());
		}
	}

}
