package org.policygraph.load;

/**
 * What the graph holds.
 *
 * @param documents imported documents
 * @param actions actions
 * @param tasks tasks, at any depth
 * @param departments organs, those above the named ones included
 * @param cities cities that documents speak of or apply to
 * @param regions regions that documents speak of or apply to
 * @param responsibilities responsibilities, inferred ones included
 * @param targets targets and baselines
 * @param doubts places that were read with reserve
 */
public record GraphCounts(long documents, long actions, long tasks, long departments, long cities, long regions,
		long responsibilities, long targets, long doubts) {
}
