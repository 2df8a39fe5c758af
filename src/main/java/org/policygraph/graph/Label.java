package org.policygraph.graph;

/** The labels of the graph's nodes. */
public enum Label {

	DOCUMENT("Document", true), ACTION("Action", true), TASK("Task", true), SECTION("Section", true),
	DEPARTMENT("Department", false), REGION("Region", false), AREA("Area", false), INDICATOR("Indicator", false),
	TARGET("Target", true);

	private final String written;

	private final boolean owned;

	Label(String written, boolean owned) {
		this.written = written;
		this.owned = owned;
	}

	/** The label as it stands in Cypher. */
	public String written() {
		return this.written;
	}

	/** The property that tells one node of this label from another. */
	public String key() {
		return (this == REGION) ? "code" : "id";
	}

	/** Whether a node belongs to one document and goes with it. */
	public boolean isOwned() {
		return this.owned;
	}

}
