package org.policygraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The data files of {@code import/}, packed with the program: comma-separated, the first
 * line a header.
 */
public final class Lexicon {

	private Lexicon() {
	}

	/**
	 * The rows below the header.
	 * @throws IllegalStateException when the file is missing or a row is not as wide as
	 * the header
	 */
	public static List<List<String>> rows(String file) {
		return records(file).stream().map(CSVRecord::toList).toList();
	}

	/**
	 * The rows below the header, their values by the header's names.
	 * @throws IllegalStateException when the file is missing or a row is not as wide as
	 * the header
	 */
	public static List<CSVRecord> records(String file) {
		try (InputStream bytes = Lexicon.class.getResourceAsStream("/lexicon/" + file)) {
			if (bytes == null) {
				throw new IllegalStateException("The lexicon import/" + file + " is missing from this build");
			}
			return parse(file, new InputStreamReader(bytes, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The lexicon import/" + file + " cannot be read", ex);
		}
	}

	static List<CSVRecord> parse(String file, Reader characters) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = format.parse(characters)) {
			List<CSVRecord> records = parser.getRecords();
			for (CSVRecord record : records) {
				if (!record.isConsistent()) {
					throw new IllegalStateException("import/" + file + ", row " + (record.getRecordNumber() + 1) + ": "
							+ record.size() + " values under " + parser.getHeaderNames().size() + " headings");
				}
			}
			return records;
		}
	}

}
