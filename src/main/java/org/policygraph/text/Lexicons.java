package org.policygraph.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.csv.CSVRecord;

/**
 * The data files of {@code import/}, each read once. Readers get them handed in, so that
 * a test can try a rule with other words. Safe for use by many threads.
 */
public final class Lexicons {

	private final Map<String, List<CSVRecord>> files = new ConcurrentHashMap<>();

	private final Map<String, WordLists> lists = new ConcurrentHashMap<>();

	/** The files that were packed with the program. */
	public static Lexicons packed() {
		return new Lexicons();
	}

	/**
	 * The rows of a file.
	 * @param file its name, such as {@code units.csv}
	 * @throws IllegalStateException when the file is missing or a row is not as wide as
	 * the header
	 */
	public List<CSVRecord> records(String file) {
		return this.files.computeIfAbsent(file, Lexicon::records);
	}

	/**
	 * The lists of a file with the columns {@code list}, {@code words} and {@code note}.
	 */
	public WordLists lists(String file) {
		return this.lists.computeIfAbsent(file, (name) -> new WordLists(name, records(name)));
	}

	/**
	 * The same files, one of them with other rows.
	 * @param csv the rows of that file, its header first
	 */
	public Lexicons with(String file, String csv) {
		Lexicons changed = new Lexicons();
		changed.files.putAll(this.files);
		try {
			changed.files.put(file, Lexicon.parse(file, new StringReader(csv)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return changed;
	}

}
