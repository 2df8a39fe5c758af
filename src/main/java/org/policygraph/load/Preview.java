package org.policygraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.policygraph.graph.Node;
import org.policygraph.load.document.Difference;
import org.policygraph.load.document.StoredDocument;
import org.policygraph.load.document.StoredRows;
import org.policygraph.load.group.ReadFile;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.ParallelReading;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.Reading;
import org.policygraph.reading.RulesVersion;
import org.policygraph.reading.SourceFile;

/**
 * What an import would do, file by file, each compared with the graph as it is. Nothing
 * is written.
 */
public final class Preview {

	private static final int AHEAD = 4;

	private final PolicyReading reading;

	private final GraphLoader loader;

	private final String rules = RulesVersion.current().all();

	public Preview(PolicyReading reading, GraphLoader loader) {
		this.reading = reading;
		this.loader = loader;
	}

	/**
	 * What would be done with a file.
	 *
	 * @param outcome what would become of it
	 * @param added parts of its document that would be new
	 * @param changed the document and those of its parts that would be changed
	 * @param removed parts that would be removed
	 * @param relationships how many of its relationships would be added, changed, removed
	 */
	public record Change(Outcome outcome, List<Node> added, List<Node> changed, List<Node> removed,
			Relationships relationships) {
	}

	/** How many relationships. */
	public record Relationships(int added, int changed, int removed) {

		static final Relationships NONE = new Relationships(0, 0, 0);

	}

	/** Looks at files, in their order. */
	public void of(List<ImportFile> files, Consumer<Change> receiver) {
		KnownFiles known = new KnownFiles(files, this.loader, this.rules);
		new ParallelReading<ReadFile>(AHEAD, Long.MAX_VALUE).read(files.size(), (index) -> {
			known.reach(index);
			return new ParallelReading.Piece<>(() -> ReadFile.of(files.get(index), known.document(index), this.reading),
					1);
		}, (index, file) -> receiver.accept(change(file)));
	}

	private Change change(ReadFile file) {
		Reading.Document document = file.document();
		if (document == null) {
			return withFormer(nothing(file.outcome(null)), file);
		}
		StoredDocument held = this.loader.held(List.of(document.id())).get(document.id());
		Status status = (held != null) ? held.statusOf(document, file.file().id(), this.rules) : Status.IMPORTED;
		if (status != Status.IMPORTED && status != Status.CHANGED) {
			return withFormer(nothing(file.outcome(status)), file);
		}
		Difference difference = this.loader.difference(document, this.rules);
		return withFormer(new Change(file.outcome(status), difference.newNodes(), nodes(difference.changedNodes()),
				nodes(difference.goneNodes()), new Relationships(difference.newEdges().size(),
						difference.changedEdges().size(), difference.goneEdges().size())),
				file);
	}

	private static List<Node> nodes(List<Difference.Placed> nodes) {
		return nodes.stream().map(Difference.Placed::node).toList();
	}

	/** A file that gives another document than before takes the former away. */
	private Change withFormer(Change change, ReadFile file) {
		SourceFile gives = file.gives();
		StoredRows former = (gives != null) ? this.loader.former(gives) : StoredRows.none();
		if (former.nodes().isEmpty()) {
			return change;
		}
		List<Node> removed = new ArrayList<>(change.removed());
		former.nodes().forEach((key, node) -> removed.add(new Node(key.label(), key.key(), node.properties())));
		Relationships relationships = change.relationships();
		return new Change(change.outcome(), change.added(), change.changed(), removed, new Relationships(
				relationships.added(), relationships.changed(), relationships.removed() + former.edges().size()));
	}

	private static Change nothing(Outcome outcome) {
		return new Change(outcome, List.of(), List.of(), List.of(), Relationships.NONE);
	}

}
