package org.policygraph.text;

/**
 * Something that was read with reserve, or not understood: data for the reader of a
 * report, never an exception.
 *
 * @param span where, in the clean text
 * @param reason what is doubtful, in words for the reader
 */
public record Doubt(Span span, String reason) {
}
