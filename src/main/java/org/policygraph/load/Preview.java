package org.policygraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.policygraph.graph.Node;
import org.policygraph.load.document.Difference;
import org.policygraph.load.document.StoredDocument;
import org.policygraph.load.document.StoredRows;
import org.policygraph.load.document.UnchangedFile;
import org.policygraph.load.group.ReadFile;
import org.policygraph.reading.ImportFile;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.Outcome.Status;
import org.policygraph.reading.ParallelReading;
import org.policygraph.reading.PolicyReading;
import org.policygraph.reading.Reading;
import org.policygraph.reading.RulesVersion;

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
			ImportFile file = files.get(index);
			UnchangedFile unchanged = known.document(index);
			return new ParallelReading.Piece<>(() -> (unchanged != null) ? new ReadFile.Unchanged(file, unchanged)
					: ReadFile.of(file, this.reading, this.loader.groups()), 1);
		}, (index, file) -> receiver.accept(withFormer(change(file), file)));
	}

	private Change change(ReadFile file) {
		if (!(file instanceof ReadFile.Document document)) {
			return nothing(file.outcome(Map.of()));
		}
		Reading.Document read = document.document().read();
		StoredDocument stored = this.loader.stored(List.of(read.id())).get(read.id());
		Status status = (stored != null) ? stored.statusOf(read, file.file().id(), this.rules) : Status.IMPORTED;
		if (status != Status.IMPORTED && status != Status.CHANGED) {
			return nothing(document.outcome(status));
		}
		Difference difference = this.loader.difference(read, this.rules);
		return new Change(document.outcome(status), difference.newNodes(), nodes(difference.changedNodes()),
				nodes(difference.removedNodes()), new Relationships(difference.newEdges().size(),
						difference.changedEdges().size(), difference.removedEdges().size()));
	}

	private static List<Node> nodes(List<Difference.PlacedNode> nodes) {
		return nodes.stream().map(Difference.PlacedNode::node).toList();
	}

	/** Adds the document that the file gave before, if it would be deleted. */
	private Change withFormer(Change change, ReadFile file) {
		StoredRows former = file.source().map(this.loader::former).orElseGet(StoredRows::none);
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
