package org.policygraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * By which rules documents are read. A document read by other rules is read again.
 *
 * @param all the digest of the program and its lexicons
 * @param gazetteer the digest of the regions alone
 */
public record RulesVersion(String all, String gazetteer) {

	/** The digests that the build took: see {@code pom.xml}. */
	public static RulesVersion current() {
		Properties digests = new Properties();
		try (InputStream bytes = RulesVersion.class.getResourceAsStream("/rules.properties")) {
			if (bytes == null) {
				throw new IllegalStateException("rules.properties is missing from this build");
			}
			digests.load(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new RulesVersion(digests.getProperty("rules", ""), digests.getProperty("gazetteer", ""));
	}

}
