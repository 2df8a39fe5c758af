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

	private ImportInputs(ImportFiles opened, Terminal terminal) {
		this.opened = opened;
		opened.files().forEach((file) -> this.files.add(file.withName(terminal.shown(file.name()))));
	}

	/**
	 * Opens all of it.
	 * @param paths files, folders, archives; {@code -} is a document in standard input
	 * @param list a file with a path a line, or {@code -} for standard input
	 * @param terminal paths start in its folder
	 * @throws UnreadableSource when something is not there
	 */
	static ImportInputs open(List<String> paths, @Nullable String list, Terminal terminal) {
		List<Path> all = new ArrayList<>();
		paths.stream().filter((path) -> !path.equals(STANDARD_INPUT)).map(terminal::path).forEach(all::add);
		if (list != null) {
			all.addAll(listed(list, terminal));
		}
		ImportInputs inputs = new ImportInputs(ImportFiles.of(all), terminal);
		if (paths.contains(STANDARD_INPUT)) {
			inputs.files.add(ImportFile.of("standard input", standardInput(terminal)));
		}
		return inputs;
	}

	private static List<Path> listed(String list, Terminal terminal) {
		try {
			String lines = list.equals(STANDARD_INPUT) ? new String(standardInput(terminal), StandardCharsets.UTF_8)
					: Files.readString(terminal.path(list));
			return lines.lines().map(String::strip).filter((line) -> !line.isEmpty()).map(terminal::path).toList();
		}
		catch (IOException ex) {
			throw new UnreadableSource(list, "is no list of paths that can be read 不是可读的路径清单: " + ex.getMessage());
		}
	}

	private static byte[] standardInput(Terminal terminal) {
		try {
			return terminal.in().readAllBytes();
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
