package org.policygraph.text;

/**
 * Something that the program read with reserve or did not understand. It is data for the
 * reader of a report, never an exception.
 *
 * @param span where, in the clean text
 * @param reason what is doubtful, in words for the reader
 */
public record Doubt(Span span, String reason) {
}
