package org.policygraph.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.Text;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

import org.policygraph.bulk.Table;
import org.policygraph.bulk.TableFolders;

/** The folder that a job writes: {@link TableFolders} says what lies where. */
final class GraphOutput {

	/** Enough that no two tables are called the same. */
	private static final int DIGITS = 8;

	private static final Map<Table, String> NAMES = new ConcurrentHashMap<>();

	private final Path folder;

	private final Configuration configuration;

	/**
	 * Takes a folder.
	 * @throws FileAlreadyExistsException when something is there
	 */
	GraphOutput(String folder, Configuration configuration) throws IOException {
		this.folder = new Path(folder);
		this.configuration = configuration;
		if (this.folder.getFileSystem(configuration).exists(this.folder)) {
			throw new FileAlreadyExistsException(folder + " exists already. 输出目录已存在。");
		}
	}

	/** Writes all lines, and then how they are to be read: who finds that finds all. */
	void write(JavaRDD<TableLine> lines, JavaSparkContext spark) throws IOException {
		TableSet tables = new TableSet();
		spark.sc().register(tables, "tables");
		lines.mapToPair((one) -> {
			tables.add(one.table());
			return new Tuple2<>(new Text(name(one.table())), new Text(one.line()));
		}).saveAsHadoopFile(at(TableFolders.ROWS).toString(), Text.class, Text.class, TableFiles.class);
		List<String> arguments = new ArrayList<>();
		for (Table table : tables.value()) {
			String name = name(table);
			create(new Path(at(TableFolders.HEADERS), name + ".csv"), table.header() + "\n");
			arguments.add(TableFolders.argument(table, name));
		}
		arguments.sort(null);
		create(at(TableFolders.ARGUMENTS), TableFolders.DIALECT + String.join("\n", arguments) + "\n");
	}

	/** Writes lines in their order. */
	void write(String name, JavaRDD<String> lines) {
		lines.saveAsTextFile(at(name).toString());
	}

	private Path at(String name) {
		return new Path(this.folder, name);
	}

	private void create(Path file, String content) throws IOException {
		try (OutputStream out = file.getFileSystem(this.configuration).create(file, false)) {
			out.write(content.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static String name(Table table) {
		return NAMES.computeIfAbsent(table, GraphOutput::newName);
	}

	private static String newName(Table table) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest((table.option() + "\n" + table.header()).getBytes(StandardCharsets.UTF_8));
			return table.name() + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
