package org.policygraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The file or folder of an export. The program writes beside it under another name and
 * moves the whole result into place, so that nobody finds half of an export. If the
 * export fails or is stopped, its files are removed.
 */
final class OutputPath implements AutoCloseable {

	private final Path wanted;

	private final Path room;

	private final Thread stopped;

	private OutputPath(Path wanted, Path room) {
		this.wanted = wanted;
		this.room = room;
		this.stopped = new Thread(() -> {
			try {
				discard();
			}
			catch (IOException ex) {
				// The program ends; the name says that it is nothing to be used.
			}
		});
	}

	/**
	 * Makes room beside the wanted place.
	 * @throws ExportFailure when something is there that must not be replaced
	 */
	static OutputPath prepare(Path path, boolean folder) throws IOException {
		Path wanted = path.toAbsolutePath().normalize();
		if (folder ? !isFree(wanted) : Files.isDirectory(wanted)) {
			throw new ExportFailure(folder ? wanted + " is not an empty folder; choose another. 不是空目录，请另选。"
					: wanted + " is a folder; say which file. 是目录，请指定文件名。");
		}
		Path parent = wanted.getParent();
		if (parent == null) {
			throw new ExportFailure(wanted + " is no place for an export. 不能作为导出位置。");
		}
		Files.createDirectories(parent);
		Path room = Files
			.createDirectory(parent.resolve("." + wanted.getFileName() + "." + UUID.randomUUID() + ".tmp"));
		OutputPath output = new OutputPath(wanted, room);
		if (folder) {
			Files.createDirectory(output.temporary());
		}
		Runtime.getRuntime().addShutdownHook(output.stopped);
		return output;
	}

	private static boolean isFree(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return !Files.exists(folder);
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	/**
	 * The place to write to until the export is whole; files beside it are removed at the
	 * end.
	 */
	Path temporary() {
		return this.room.resolve("export");
	}

	/** It is whole: moves it to its place. */
	void keep() throws IOException {
		if (Files.isDirectory(this.wanted)) {
			Files.delete(this.wanted);
		}
		Files.move(temporary(), this.wanted, StandardCopyOption.ATOMIC_MOVE);
	}

	private void discard() throws IOException {
		if (Files.exists(this.room)) {
			List<Path> files;
			try (Stream<Path> all = Files.walk(this.room)) {
				files = all.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path file : files) {
				Files.deleteIfExists(file);
			}
		}
	}

	@Override
	public void close() throws IOException {
		discard();
		try {
			Runtime.getRuntime().removeShutdownHook(this.stopped);
		}
		catch (IllegalStateException ex) {
			// The program ends, and the hook is at work already.
		}
	}

}
