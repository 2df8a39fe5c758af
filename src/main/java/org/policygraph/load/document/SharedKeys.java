package org.policygraph.load.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;
import org.policygraph.load.session.GraphVersion;

/**
 * What documents share and is known to be in the graph, so that it need not be written
 * again. It holds as long as nobody else changes the graph, which the graph's version
 * tells; what a transaction adds holds once that is committed.
 */
public final class SharedKeys {

	/** As many as the organs of some hundred jurisdictions. */
	private static final int MOST = 60_000;

	private final Map<Object, Object> known = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
			return size() > MOST;
		}

	};

	private @Nullable GraphVersion version;

	/** Of whoever has had the turn last. */
	private @Nullable Pending latest;

	private record NodeKey(Label label, String key) {
	}

	private record EdgeKey(Relation relation, String from, String to) {
	}

	/** What is known when a transaction has its turn. */
	public synchronized Pending at(GraphVersion now) {
		if (!now.equals(this.version)) {
			this.known.clear();
		}
		Pending pending = new Pending();
		this.latest = pending;
		return pending;
	}

	/** A transaction has failed: perhaps because something was not there after all. */
	public synchronized void forget() {
		this.version = null;
	}

	private synchronized @Nullable Object get(Object key) {
		return this.known.get(key);
	}

	/** Another import may have had its turn since: what it knows is newer. */
	private synchronized void commit(Pending pending, GraphVersion reached) {
		if (pending != this.latest) {
			return;
		}
		if (pending.forgotten) {
			this.known.clear();
		}
		this.known.putAll(pending.added);
		this.version = reached;
	}

	/** What one transaction knows and adds. */
	public final class Pending {

		private final Map<Object, Object> added = new HashMap<>();

		private boolean forgotten;

		private Pending() {
		}

		/** Whether a node has to be written; from now on it is taken to be there. */
		boolean isNew(Node node) {
			Object written = (node.label() == Label.DOCUMENT) ? "" : node.properties();
			return put(new NodeKey(node.label(), node.key()), written);
		}

		/** Whether a relationship between shared nodes has to be written. */
		boolean isNew(Edge edge) {
			return put(new EdgeKey(edge.relation(), edge.from(), edge.to()), "");
		}

		private boolean put(Object key, Object value) {
			Object before = this.added.get(key);
			if (before == null && !this.forgotten) {
				before = SharedKeys.this.get(key);
			}
			this.added.put(key, value);
			return !value.equals(before);
		}

		/** Shared nodes were deleted: nothing is taken to be there any more. */
		public void forget() {
			this.forgotten = true;
			this.added.clear();
		}

		/** The transaction is committed. */
		public void commit(GraphVersion reached) {
			SharedKeys.this.commit(this, reached);
		}

	}

}
