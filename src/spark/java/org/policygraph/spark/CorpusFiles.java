package org.policygraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

import org.policygraph.file.SourceTextReader;

/**
 * The files of a corpus on any Hadoop file system, in the order in which {@code import}
 * takes them: the inputs as they are given, what lies below a folder by its path.
 */
final class CorpusFiles {

	private static final Comparator<FileStatus> BY_PATH = Comparator.comparing(
			(file) -> file.getPath().toUri().getPath().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

	private CorpusFiles() {
	}

	/**
	 * Lists the files.
	 * @param inputs files, folders and patterns as in {@code hdfs://name/corpus/2024-*};
	 * zip archives where they are named themselves
	 * @throws FileNotFoundException when there is nothing at one of them
	 */
	static List<CorpusFile> list(List<String> inputs, Configuration configuration) throws IOException {
		List<CorpusFile> files = new ArrayList<>();
		for (String input : inputs) {
			Path path = new Path(input);
			FileSystem fileSystem = path.getFileSystem(configuration);
			FileStatus[] found = fileSystem.globStatus(path);
			if (found == null || found.length == 0) {
				throw new FileNotFoundException(input + " does not exist. 路径不存在。");
			}
			Arrays.sort(found, BY_PATH);
			for (FileStatus one : found) {
				for (FileStatus file : one.isDirectory() ? below(one.getPath(), fileSystem) : List.of(one)) {
					files.add(new CorpusFile(files.size(), file.getPath().toString(), file.getLen()));
				}
			}
		}
		return files;
	}

	private static List<FileStatus> below(Path folder, FileSystem fileSystem) throws IOException {
		List<FileStatus> files = new ArrayList<>();
		RemoteIterator<LocatedFileStatus> all = fileSystem.listFiles(folder, true);
		while (all.hasNext()) {
			FileStatus file = all.next();
			if (SourceTextReader.isDocument(java.nio.file.Path.of(file.getPath().getName()))) {
				files.add(file);
			}
		}
		files.sort(BY_PATH);
		return files;
	}

	/** Whether a file is an archive of documents. */
	static boolean isArchive(String path) {
		return path.toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/**
	 * Parts files into stretches that follow one another, of about the same size.
	 * @param bytes what a stretch holds at most, but for one file that is larger
	 */
	static List<List<CorpusFile>> stretches(List<CorpusFile> files, long bytes) {
		List<List<CorpusFile>> stretches = new ArrayList<>();
		List<CorpusFile> stretch = new ArrayList<>();
		long size = 0;
		for (CorpusFile file : files) {
			if (!stretch.isEmpty() && size + file.size() > bytes) {
				stretches.add(stretch);
				stretch = new ArrayList<>();
				size = 0;
			}
			stretch.add(file);
			size += file.size();
		}
		if (!stretch.isEmpty()) {
			stretches.add(stretch);
		}
		return stretches;
	}

}
