package org.policygraph.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.policygraph.file.SourceTextReader;
import org.policygraph.file.UnreadableSource;
import org.policygraph.load.document.SourceFiles;
import org.policygraph.load.document.UnchangedFile;
import org.policygraph.reading.ImportFile;

/**
 * Tells which files the graph holds as they are, by their digests and without reading
 * what is in them. Many are looked up at a time.
 */
final class KnownFiles {

	private static final int AT_A_TIME = 500;

	private final List<ImportFile> files;

	private final GraphLoader loader;

	private final String rules;

	private Map<Integer, Digest> digests = Map.of();

	private Map<String, List<UnchangedFile>> known = Map.of();

	private Map<String, SourceFiles.FileRecord> recorded = Map.of();

	KnownFiles(List<ImportFile> files, GraphLoader loader, String rules) {
		this.files = files;
		this.loader = loader;
		this.rules = rules;
	}

	private record Digest(String sha256, long size) {
	}

	/** To be called for one index after the other, before any question about it. */
	void reach(int index) {
		if (index % AT_A_TIME == 0) {
			lookUp(IntStream.range(index, Math.min(this.files.size(), index + AT_A_TIME)));
		}
	}

	/** What cannot be opened is refused when it is read. */
	private void lookUp(IntStream range) {
		List<Integer> indexes = range.boxed().toList();
		Map<Integer, Digest> found = new ConcurrentHashMap<>();
		indexes.parallelStream().forEach((index) -> {
			try {
				byte[] bytes = this.files.get(index).bytes().get();
				found.put(index, new Digest(SourceTextReader.sha256(bytes), bytes.length));
			}
			catch (UnreadableSource ex) {
				// Its turn comes.
			}
		});
		this.digests = found;
		Collection<Digest> all = found.values();
		this.known = this.loader.unchanged(all.stream().map(Digest::sha256).distinct().toList(), this.rules);
		this.recorded = this.loader.recorded(indexes.stream()
			.map((index) -> this.files.get(index).id())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList());
	}

	/**
	 * The document that was read from just this file. A name that ends otherwise may make
	 * another document of the same bytes.
	 */
	@Nullable UnchangedFile document(int index) {
		Digest digest = this.digests.get(index);
		List<UnchangedFile> same = (digest != null) ? this.known.getOrDefault(digest.sha256(), List.of()) : List.of();
		ImportFile file = this.files.get(index);
		if (same.size() != 1 || !Objects.equals(ending(same.get(0).source()), ending(file.fileName()))) {
			return null;
		}
		UnchangedFile one = same.get(0);
		return one.recorded(file.id() != null
				&& new SourceFiles.FileRecord(one.document(), one.sha256()).equals(this.recorded.get(file.id())));
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	/** The size of a file in bytes; 0 where it cannot be opened. */
	long size(int index) {
		Digest digest = this.digests.get(index);
		return (digest != null) ? digest.size() : 0;
	}

}
