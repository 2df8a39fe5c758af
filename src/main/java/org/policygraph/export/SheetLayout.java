package org.policygraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The layout of a sheet: its name and the properties in its columns, after {@code
 * export/sheets.csv} and {@code export/headings.csv}. Rows are written as they come, so
 * the columns are fixed before; the last column takes all properties without a column of
 * their own.
 *
 * @param name its name
 * @param columns the properties
 * @param headings the headings of the columns, in English and Chinese
 */
record SheetLayout(String name, List<String> columns, List<String> headings) {

	/** The column of all properties that have none of their own. */
	static final String OTHER = "other";

	private static final List<String> OF_NODES = List.of("labels");

	private static final List<String> OF_RELATIONSHIPS = List.of("fromLabel", "from", "fromName", "toLabel", "to",
			"toName");

	private static final Map<String, String> HEADINGS = read("headings.csv").stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row.get(0), (row) -> row.get(1) + " " + row.get(2)));

	private static final Map<String, CSVRecord> SHEETS = read("sheets.csv").stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row.get(0), (row) -> row));

	/** The sheet of a label. */
	static SheetLayout ofNodes(String label) {
		return of(label, OF_NODES);
	}

	/** The sheet of a type of relationship. */
	static SheetLayout ofRelationships(String type) {
		return of(type, OF_RELATIONSHIPS);
	}

	private static SheetLayout of(String name, List<String> first) {
		CSVRecord sheet = SHEETS.get(name);
		List<String> columns = new ArrayList<>(first);
		if (sheet != null) {
			Arrays.stream(sheet.get(2).split(" ")).filter((column) -> !column.isEmpty()).forEach(columns::add);
		}
		columns.add(OTHER);
		List<String> headings = columns.stream().map((column) -> HEADINGS.getOrDefault(column, column)).toList();
		return new SheetLayout((sheet != null) ? name + " " + sheet.get(1) : name, List.copyOf(columns), headings);
	}

	private static List<CSVRecord> read(String file) {
		try (InputStream bytes = SheetLayout.class.getResourceAsStream("/export/" + file)) {
			if (bytes == null) {
				throw new IllegalStateException("export/" + file + " is missing from this build");
			}
			Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
			return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
