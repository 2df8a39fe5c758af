package org.policygraph.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version of the rules by which documents are read. An import reads a document again
 * when another version of the rules read it last.
 *
 * @param number the number in {@code reading-rules.properties}; a developer raises it
 * when the program reads something else than before
 * @param lexicons the digest of all lexicons, which the build takes
 * @param gazetteer the digest of the regions alone, which the build takes
 */
public record RulesVersion(int number, String lexicons, String gazetteer) {

	/** The version of this build. */
	public static RulesVersion current() {
		Properties rules = properties("/reading-rules.properties");
		Properties digests = properties("/rules.properties");
		return new RulesVersion(Integer.parseInt(rules.getProperty("version", "")), digests.getProperty("lexicons", ""),
				digests.getProperty("gazetteer", ""));
	}

	/** The number and the digest of the lexicons as one word, as documents hold it. */
	public String all() {
		return this.number + "-" + this.lexicons;
	}

	private static Properties properties(String file) {
		try (InputStream bytes = RulesVersion.class.getResourceAsStream(file)) {
			if (bytes == null) {
				throw new IllegalStateException(file + " is missing from this build 程序缺少此文件");
			}
			Properties properties = new Properties();
			properties.load(bytes);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
