package org.policygraph.outline;

/**
 * The years that a document is for.
 *
 * @param start the first
 * @param end the last
 */
public record Period(int start, int end) {
}
