package org.policygraph.outline.title;

/**
 * The years that a document is for.
 *
 * @param start the first
 * @param end the last
 */
public record Period(int start, int end) {
}
