package org.policygraph.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * An organ that took over from another one in a reform. The two stay two.
 *
 * @param successor the organ that went on
 * @param year the year from which on; {@code null} if unknown
 */
public record Succession(Organ successor, @Nullable Integer year) {
}
