package org.policygraph.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.policygraph.file.SourceTextReader;
import org.policygraph.file.UnreadableSource;

/**
 * What paths stand for: files as they are, folders with all documents below them, zip
 * archives with all documents in them. Archives stay open until this is closed.
 */
public final class ImportFiles implements AutoCloseable {

	private final List<ImportFile> files = new ArrayList<>();

	private final List<ZipFile> archives = new ArrayList<>();

	private ImportFiles() {
	}

	/**
	 * Opens paths.
	 * @throws UnreadableSource when one does not exist, or an archive cannot be opened
	 */
	public static ImportFiles of(List<Path> paths) {
		requireExisting(paths);
		ImportFiles files = new ImportFiles();
		try {
			documents(paths).forEach(files::add);
			return files;
		}
		catch (RuntimeException ex) {
			files.close();
			throw ex;
		}
	}

	/**
	 * Checks that paths exist. Commands call this before they start a database.
	 * @throws UnreadableSource for the first path that is not there
	 */
	public static void requireExisting(List<Path> paths) {
		for (Path path : paths) {
			if (!Files.exists(path)) {
				throw new UnreadableSource(path.toString(), "does not exist. 路径不存在。");
			}
		}
	}

	/**
	 * The documents below folders, in the order of their paths, and files as they are
	 * given.
	 * @throws UnreadableSource when a folder cannot be read
	 */
	public static List<Path> documents(List<Path> paths) {
		List<Path> files = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				files.addAll(below(path));
			}
			else {
				files.add(path);
			}
		}
		return files;
	}

	private static List<Path> below(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(SourceTextReader::isDocument).sorted().toList();
		}
		catch (IOException ex) {
			throw new UnreadableSource(folder.toString(), "cannot be read 不能读取: " + ex.getMessage());
		}
	}

	public List<ImportFile> files() {
		return List.copyOf(this.files);
	}

	private void add(Path file) {
		if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")) {
			addArchive(file);
		}
		else {
			this.files.add(ImportFile.of(file));
		}
	}

	private void addArchive(Path file) {
		try {
			ZipFile archive = open(file);
			this.archives.add(archive);
			archive.stream()
				.filter((entry) -> !entry.isDirectory() && SourceTextReader.isDocument(Path.of(fileName(entry))))
				.sorted(Comparator.comparing(ZipEntry::getName))
				.forEach((entry) -> this.files.add(new ImportFile(file + "!/" + entry.getName(), fileName(entry),
						SourceFile.id(file, entry.getName()), () -> bytes(archive, entry))));
		}
		catch (IOException ex) {
			throw new UnreadableSource(file.toString(),
					"is no zip archive that can be read 不是可读的 zip 文件: " + ex.getMessage());
		}
	}

	/** Names that are not UTF-8 were written by a Chinese Windows. */
	private static ZipFile open(Path file) throws IOException {
		try {
			return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
		}
		catch (ZipException ex) {
			return new ZipFile(file.toFile(), Charset.forName("GB18030"));
		}
	}

	private static String fileName(ZipEntry entry) {
		return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
	}

	/** What an archive says of the size of an entry is not to be believed. */
	private static byte[] bytes(ZipFile archive, ZipEntry entry) {
		try (InputStream content = archive.getInputStream(entry)) {
			byte[] bytes = content.readNBytes((int) SourceTextReader.LARGEST);
			if (content.read() >= 0) {
				throw new UnreadableSource(entry.getName(), "is larger than 256 MB 超过 256 MB");
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UnreadableSource(entry.getName(), "cannot be read 不能读取: " + ex.getMessage());
		}
	}

	@Override
	public void close() {
		for (ZipFile archive : this.archives) {
			try {
				archive.close();
			}
			catch (IOException ex) {
				// It was only read.
			}
		}
	}

}
