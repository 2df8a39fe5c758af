package org.policygraph.bulk;

import java.util.Map;

/** Takes a graph, a node or relationship at a time. */
public interface Tables {

	/**
	 * Takes a node.
	 * @param labels its labels, as in Region:City, the one that its key belongs to first
	 * @param keyName the name of its key property
	 * @param properties its other properties: text, numbers, Boolean, dates and times of
	 * {@code java.time}, lists of these
	 */
	void node(String labels, String keyName, String key, Map<String, Object> properties);

	/** Takes a relationship between nodes that are known by label and key. */
	void relationship(String type, String fromLabel, String from, String toLabel, String to,
			Map<String, Object> properties);

}
