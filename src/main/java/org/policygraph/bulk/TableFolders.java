package org.policygraph.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.policygraph.file.UnreadableSource;

/**
 * Tables in parts, as a load on several machines writes them: a folder of rows and a
 * header for each table, and the options of {@code neo4j-admin database import} that name
 * them, as seen from the folder that holds all of it.
 */
public final class TableFolders {

	/** The folder of the folders of rows. */
	public static final String ROWS = "rows";

	/** The folder of headers. */
	public static final String HEADERS = "headers";

	/** The file of options, one a line; written last. */
	public static final String ARGUMENTS = "import.args";

	/**
	 * The first lines of that file; options that are left out have the defaults of Neo4j.
	 */
	public static final String DIALECT = "--array-delimiter=U+001F\n--multiline-fields=true\n";

	private static final String PARTS = "/part-.*";

	private TableFolders() {
	}

	/**
	 * The option that names a table.
	 * @param name the name of its folder and of its header
	 */
	public static String argument(Table table, String name) {
		return table.option() + "=" + HEADERS + "/" + name + ".csv," + ROWS + "/" + name + PARTS;
	}

	/**
	 * The options for tables on this machine, from wherever they are seen.
	 * @throws UnreadableSource when the folder holds no tables, or not all of them
	 */
	public static List<String> arguments(Path folder) {
		try {
			String from = folder.toAbsolutePath() + "/";
			return Files.readAllLines(folder.resolve(ARGUMENTS))
				.stream()
				.map((line) -> line.replace("=" + HEADERS, "=" + from + HEADERS).replace("," + ROWS, "," + from + ROWS))
				.toList();
		}
		catch (IOException ex) {
			throw new UnreadableSource(folder.toString(), "holds no tables, or not all of them: " + ARGUMENTS
					+ " cannot be read 目录中没有完整的数据表: " + ex.getMessage());
		}
	}

}
