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
import org.policygraph.alignment.TaskTitle;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.Regions;
import org.policygraph.graph.Alignments;
import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Rows;

/**
 * Finds which tasks of documents are the same measure, once all documents are there: who
 * cites whom is only known then. Titles wait in a file; what is held of a document is its
 * citations and where its titles stand.
 */
final class AlignedDocuments implements AutoCloseable {

	/** Gone when all is written. */
	static final String FILE = "titles.tmp";

	/** Between the id of a task and its title, between tasks: no title holds them. */
	private static final String ID_ENDS = "\t";

	private static final String TASK_ENDS = "\n";

	private record Place(long start, int length) {
	}

	private final TaskAligner aligner = new TaskAligner();

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
		String id = rows.source();
		StringBuilder lines = new StringBuilder();
		for (Edge edge : rows.edges()) {
			switch (edge.relation()) {
				case DOCUMENT_CITES -> {
					if (!Alignments.REPEATS.equals(edge.properties().get("relation"))) {
						this.citing.computeIfAbsent(edge.to(), (any) -> new ArrayList<>(1)).add(id);
					}
				}
				case DOCUMENT_APPLIES_TO -> lines.append(edge.to());
				default -> {
				}
			}
		}
		for (Node node : rows.nodes()) {
			if (node.label() == Label.TASK) {
				lines.append(TASK_ENDS).append(node.key()).append(ID_ENDS).append(node.properties().get("title"));
			}
			else if (node.label() == Label.DOCUMENT && node.properties().get("idByTitle") instanceof String title) {
				this.byTitle.computeIfAbsent(title, (any) -> new ArrayList<>(1)).add(id);
			}
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
		List<TaskTitle> tasks = Arrays.stream(lines)
			.skip(1)
			.map((line) -> line.split(ID_ENDS, 2))
			.map((task) -> new TaskTitle(task[0], task[1]))
			.toList();
		return new DocumentTasks(lines[0].isEmpty() ? List.of() : names(this.regions.byCode(lines[0])), tasks);
	}

	private static List<String> names(Region region) {
		return List.of(region.name(), region.shortName());
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
