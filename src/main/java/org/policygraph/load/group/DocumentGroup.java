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
 * Files whose documents are written in one transaction, in their order. No two of them
 * are of one document. While they are written, the next are taken in.
 */
public final class DocumentGroup implements AutoCloseable {

	/** What a transaction writes best: more only takes memory. */
	private static final int TASKS = 2000;

	private static final int RELATIONSHIPS = 12_000;

	private static final int FILES = 500;

	/**
	 * How many groups may be written or wait for it: the next is there when one is done.
	 */
	private static final int AHEAD = 2;

	private final GroupWriting writing;

	private final Receiver receiver;

	private final List<ReadFile> files = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private final Queue<GroupWriting.Written> handedOver = new ArrayDeque<>();

	private long tasks;

	private long relationships;

	public DocumentGroup(GroupStore groups, String rules, Receiver receiver) {
		this.writing = new GroupWriting(groups, rules);
		this.receiver = receiver;
	}

	/** Is told what became of each file, in their order, once it is so. */
	public interface Receiver {

		void accept(ReadFile file, Outcome outcome, WriteCounts written);

		/** Is told which document is not there any more. */
		void gone(String document);

		/** Is told which document is held as a file gave it that gives another now. */
		void left(String document);

	}

	/** Takes a file in; has what is there written when that is enough. */
	public void add(ReadFile file) {
		Reading.Document document = file.document();
		if (document != null) {
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

	/** Writes what is there, and waits until all is written. */
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
		for (GroupWriting.Done done : Objects.requireNonNull(this.handedOver.peek()).await()) {
			WriteCounts counts = done.counts();
			for (int i = 0; i < done.files().size(); i++) {
				this.receiver.accept(done.files().get(i), done.outcomes().get(i), counts);
				counts = WriteCounts.NONE;
			}
			done.gone().forEach(this.receiver::gone);
			done.left().forEach(this.receiver::left);
		}
		this.handedOver.remove();
	}

	/** What is not written yet is not written any more. */
	@Override
	public void close() {
		this.writing.close();
	}

}
