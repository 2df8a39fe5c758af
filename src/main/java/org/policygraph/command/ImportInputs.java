package org.policygraph.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.file.UnreadableSource;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;

/**
 * What the command {@code import} is told to import: paths, a list of paths, standard
 * input.
 */
final class ImportInputs implements AutoCloseable {

	private static final String STANDARD_INPUT = "-";

	private final ImportFiles opened;

	private final List<ImportFile> files = new ArrayList<>();

	private ImportInputs(ImportFiles opened) {
		this.opened = opened;
		this.files.addAll(opened.files());
	}

	/**
	 * Opens all of it.
	 * @param paths files, folders, archives; {@code -} is a document in standard input
	 * @param list a file with a path a line, or {@code -} for standard input
	 * @throws UnreadableSource when something is not there
	 */
	static ImportInputs open(List<String> paths, @Nullable String list) {
		List<Path> all = new ArrayList<>();
		paths.stream().filter((path) -> !path.equals(STANDARD_INPUT)).map(Path::of).forEach(all::add);
		if (list != null) {
			all.addAll(listed(list));
		}
		ImportInputs inputs = new ImportInputs(ImportFiles.of(all));
		if (paths.contains(STANDARD_INPUT)) {
			inputs.files.add(ImportFile.of("standard input", standardInput()));
		}
		return inputs;
	}

	private static List<Path> listed(String list) {
		try {
			String lines = list.equals(STANDARD_INPUT) ? new String(standardInput(), StandardCharsets.UTF_8)
					: Files.readString(Path.of(list));
			return lines.lines().map(String::strip).filter((line) -> !line.isEmpty()).map(Path::of).toList();
		}
		catch (IOException ex) {
			throw new UnreadableSource(list, "is no list of paths that can be read 不是可读的路径清单: " + ex.getMessage());
		}
	}

	private static byte[] standardInput() {
		try {
			return System.in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UnreadableSource("standard input", "cannot be read 标准输入不能读取: " + ex.getMessage());
		}
	}

	List<ImportFile> files() {
		return List.copyOf(this.files);
	}

	@Override
	public void close() {
		this.opened.close();
	}

}
