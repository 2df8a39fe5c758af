package org.policygraph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.policygraph.alignment.DocumentTasks;
import org.policygraph.alignment.TaskAligner;
import org.policygraph.gazetteer.Regions;
import org.policygraph.graph.Alignments;
import org.policygraph.graph.Edge;
import org.policygraph.graph.Rows;
import org.policygraph.text.Lexicons;

/**
 * Aligns tasks of documents when all documents are read, because only then all citations
 * are known. The titles wait in a file; memory holds the citations of each document and
 * the place of its titles in the file.
 */
final class AlignedDocuments implements AutoCloseable {

	/** Gone when all is written. */
	static final String FILE = "titles.tmp";

	/** Between the id of a task and its title, between tasks: no title holds them. */
	private static final String ID_ENDS = "\t";

	private static final String TASK_ENDS = "\n";

	private record Place(long start, int length) {
	}

	private final TaskAligner aligner = new TaskAligner(Lexicons.packed());

	private final Regions regions;

	private final Path file;

	private final FileChannel titles;

	private final Map<String, Place> places = new HashMap<>();

	private final Map<String, List<String>> byTitle = new HashMap<>();

	private final Map<String, List<String>> citing = new TreeMap<>();

	/** Makes the file. */
	AlignedDocuments(Path folder, Regions regions) throws IOException {
		this.regions = regions;
		this.file = folder.resolve(FILE);
		this.titles = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.READ, StandardOpenOption.WRITE);
	}

	void document(Rows rows) {
		CitingDocument document = CitingDocument.of(rows);
		String id = document.id();
		document.cites().forEach((named) -> this.citing.computeIfAbsent(named, (any) -> new ArrayList<>(1)).add(id));
		if (document.byTitle() != null) {
			this.byTitle.computeIfAbsent(document.byTitle(), (any) -> new ArrayList<>(1)).add(id);
		}
		StringBuilder lines = new StringBuilder(document.region());
		for (int i = 0; i < document.titles().size(); i++) {
			lines.append(TASK_ENDS).append(document.taskIds().get(i)).append(ID_ENDS).append(document.titles().get(i));
		}
		keep(id, lines.toString());
	}

	private void keep(String id, String lines) {
		try {
			byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
			this.places.put(id, new Place(this.titles.size(), bytes.length));
			this.titles.write(ByteBuffer.wrap(bytes), this.titles.size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Hands on the alignments between all documents that were given. */
	void forEach(Consumer<Edge> receiver) {
		Map<String, TreeSet<String>> pairs = new TreeMap<>();
		this.citing.forEach((named, from) -> {
			List<String> meant = new ArrayList<>(this.byTitle.getOrDefault(named, List.of()));
			meant.add(named);
			meant.stream()
				.filter(this.places::containsKey)
				.forEach((cited) -> pairs.computeIfAbsent(cited, (any) -> new TreeSet<>()).addAll(from));
		});
		pairs.forEach((id, from) -> {
			DocumentTasks cited = tasks(id);
			from.stream()
				.filter((one) -> !one.equals(id))
				.flatMap((one) -> this.aligner.align(tasks(one), cited).stream())
				.map(Alignments::edge)
				.forEach(receiver);
		});
	}

	private DocumentTasks tasks(String document) {
		String[] lines = lines(Objects.requireNonNull(this.places.get(document), document)).split(TASK_ENDS);
		List<String[]> tasks = Arrays.stream(lines).skip(1).map((line) -> line.split(ID_ENDS, 2)).toList();
		return new CitingDocument(document, null, List.of(), lines[0], tasks.stream().map((task) -> task[0]).toList(),
				tasks.stream().map((task) -> task[1]).toList())
			.tasks(this.regions);
	}

	private String lines(Place place) {
		try {
			ByteBuffer bytes = ByteBuffer.allocate(place.length());
			while (bytes.hasRemaining() && this.titles.read(bytes, place.start() + bytes.position()) >= 0) {
				continue;
			}
			return new String(bytes.array(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.titles.close();
		Files.deleteIfExists(this.file);
	}

}
