package org.policygraph.load.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;

import org.policygraph.graph.Label;
import org.policygraph.load.session.WriteCounts;
import org.policygraph.reading.Outcome;
import org.policygraph.reading.Reading;

/**
 * Collects files, in their order, whose documents are written in one transaction. No two
 * of them give the same document. While one group is written, the next is collected.
 */
public final class DocumentGroup implements AutoCloseable {

	/** A larger transaction is no faster and takes more memory. */
	private static final int TASKS = 2000;

	private static final int RELATIONSHIPS = 12_000;

	private static final int FILES = 500;

	/**
	 * How many groups may wait or be written: when one is done, the next is there.
	 */
	private static final int AHEAD = 2;

	private final GroupWriting writing;

	private final Receiver receiver;

	private final List<ReadFile> files = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private final Queue<GroupWriting.Pending> handedOver = new ArrayDeque<>();

	private long tasks;

	private long relationships;

	public DocumentGroup(GroupStore groups, String rules, Receiver receiver) {
		this.writing = new GroupWriting(groups, rules);
		this.receiver = receiver;
	}

	/** Receives what became of the files. */
	public interface Receiver {

		/** What became of a file. Files come in their order, after their commit. */
		void accept(ReadFile file, Outcome outcome, WriteCounts written);

		/** A document is not in the graph any more. */
		void deleted(String document);

		/**
		 * A file gives another document now. The graph holds the former one still, as
		 * another file gave it.
		 */
		void left(String document);

	}

	/** Adds a file. A group that is large enough goes to be written. */
	public void add(ReadFile file) {
		if (file instanceof ReadFile.Document read) {
			Reading.Document document = read.document().read();
			if (!this.ids.add(document.id())) {
				handOver();
				this.ids.add(document.id());
			}
			this.relationships += document.rows().edges().size();
			this.tasks += document.rows().nodes().stream().filter((node) -> node.label() == Label.TASK).count();
		}
		this.files.add(file);
		if (this.tasks >= TASKS || this.relationships >= RELATIONSHIPS || this.files.size() >= FILES) {
			handOver();
		}
	}

	/** Whether a document waits to be written, or is being written. */
	public boolean holds(String id) {
		return this.ids.contains(id) || this.handedOver.stream().anyMatch((group) -> group.holds(id));
	}

	/** Writes the rest, and waits until everything is written. */
	public void write() {
		handOver();
		while (!this.handedOver.isEmpty()) {
			report();
		}
	}

	private void handOver() {
		if (!this.files.isEmpty()) {
			this.handedOver.add(this.writing.write(List.copyOf(this.files), Set.copyOf(this.ids)));
		}
		this.files.clear();
		this.ids.clear();
		this.tasks = 0;
		this.relationships = 0;
		while (this.handedOver.size() >= AHEAD) {
			report();
		}
	}

	private void report() {
		for (GroupWriting.Result result : Objects.requireNonNull(this.handedOver.peek()).await()) {
			WriteCounts counts = result.group().counts();
			for (int i = 0; i < result.files().size(); i++) {
				this.receiver.accept(result.files().get(i), result.outcomes().get(i), counts);
				counts = WriteCounts.NONE;
			}
			result.group().deleted().forEach(this.receiver::deleted);
			result.group().left().forEach(this.receiver::left);
		}
		this.handedOver.remove();
	}

	/** Groups that wait are not written any more. */
	@Override
	public void close() {
		this.writing.close();
	}

}
