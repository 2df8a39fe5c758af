package org.policygraph.alignment;

/**
 * A task as far as alignment looks at it.
 *
 * @param id its id
 * @param title its heading, on one line
 */
public record TaskTitle(String id, String title) {
}
