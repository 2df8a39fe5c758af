package org.policygraph.text;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in its source.
 *
 * @param start the first character, in code points of {@link SourceText#given()}, from 0
 * @param end the character after the last
 * @param page the page that it begins on, from 1; {@code null} where the source has none
 * @param quote the source's own words there; of a page of HTML without the markup between
 * them
 */
public record Evidence(int start, int end, @Nullable Integer page, String quote) {
}
