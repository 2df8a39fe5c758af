package org.policygraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

import org.policygraph.file.SourceTextReader;
import org.policygraph.file.UnreadableSource;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.ImportFiles;
import org.policygraph.reading.Reading;

/**
 * Reads a file of the corpus, in an executor. What cannot be read is refused and stops no
 * other.
 */
final class CorpusReader implements FlatMapFunction<CorpusFile, ReadDocument> {

	private static final long serialVersionUID = 1L;

	/** Bits for the place of a document in its archive. */
	private static final int IN_ARCHIVE = Integer.SIZE;

	private final Broadcast<SerializableConfiguration> configuration;

	CorpusReader(Broadcast<SerializableConfiguration> configuration) {
		this.configuration = configuration;
	}

	@Override
	public Iterator<ReadDocument> call(CorpusFile file) {
		long index = file.index() << IN_ARCHIVE;
		if (CorpusFiles.isArchive(file.path())) {
			return archive(file.path(), index);
		}
		ImportFile source = new ImportFile(file.path(), new Path(file.path()).getName(), null,
				() -> bytes(file.path()));
		return List.of(new ReadDocument(index, Reading.of(source, Core.READING))).iterator();
	}

	private byte[] bytes(String path) {
		Path file = new Path(path);
		try (InputStream content = file.getFileSystem(this.configuration.value().value()).open(file)) {
			byte[] bytes = content.readNBytes((int) SourceTextReader.LARGEST);
			if (content.read() >= 0) {
				throw new UnreadableSource(file.getName(), "is larger than 256 MB 超过 256 MB");
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UnreadableSource(path, "cannot be read 不能读取: " + ex.getMessage());
		}
	}

	/**
	 * Archives are looked into at random, and so have to lie on this machine; until the
	 * task ends.
	 */
	private Iterator<ReadDocument> archive(String path, long index) {
		try {
			Path remote = new Path(path);
			java.nio.file.Path local = Files.createTempFile("corpus", ".zip");
			atEnd(() -> Files.deleteIfExists(local));
			remote.getFileSystem(this.configuration.value().value())
				.copyToLocalFile(false, remote, new Path(local.toUri()), true);
			ImportFiles archive = ImportFiles.of(List.of(local));
			atEnd(archive::close);
			List<ImportFile> files = archive.files();
			return IntStream.range(0, files.size())
				.mapToObj((i) -> new ReadDocument(index + i,
						Reading.of(named(files.get(i), path, local.toString()), Core.READING)))
				.iterator();
		}
		catch (UnreadableSource ex) {
			return refused(path, index, String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			return refused(path, index, "cannot be read 不能读取: " + ex.getMessage());
		}
	}

	private static Iterator<ReadDocument> refused(String path, long index, String reason) {
		return List.of(new ReadDocument(index, new Reading.Refusal(path, reason))).iterator();
	}

	/** Called by where the archive lies, not by where its copy does. */
	private static ImportFile named(ImportFile file, String path, String copy) {
		return new ImportFile(path + file.name().substring(copy.length()), file.fileName(), null, file.bytes());
	}

	private interface Closing {

		void close() throws IOException;

	}

	private static void atEnd(Closing closing) {
		TaskContext.get().addTaskCompletionListener((context) -> {
			try {
				closing.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
