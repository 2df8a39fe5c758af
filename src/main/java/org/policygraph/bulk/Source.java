package org.policygraph.bulk;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyReader;

/** Something that a document can be read from. */
public interface Source {

	/** Its name in reports. */
	String name();

	/**
	 * Reads it.
	 * @throws org.policygraph.file.UnreadableSource when that cannot be
	 */
	Policy read(PolicyReader reader);

	/** Its file; {@code null} if there is none. */
	default @Nullable Path file() {
		return null;
	}

	/** A file. */
	static Source of(Path file) {
		return new Source() {

			@Override
			public String name() {
				return file.toString();
			}

			@Override
			public Policy read(PolicyReader reader) {
				return reader.read(file);
			}

			@Override
			public Path file() {
				return file;
			}

		};
	}

}
