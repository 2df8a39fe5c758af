package org.policygraph.alignment;

/**
 * Two tasks that are the same measure.
 *
 * @param from the id of the task of the document that cites
 * @param to the id of the task of the document that is cited
 * @param score from {@link TaskAligner#LEAST} to 1, which is said of titles that differ
 * in nothing that counts
 */
public record AlignedTasks(String from, String to, double score) {
}
