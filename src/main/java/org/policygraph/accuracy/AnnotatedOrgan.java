package org.policygraph.accuracy;

import org.jspecify.annotations.Nullable;

/**
 * An organ that answers for an item.
 *
 * @param canonical the name with the jurisdiction in front
 * @param role LEAD, PARTICIPANT or SHARED
 */
record AnnotatedOrgan(@Nullable String canonical, @Nullable String role) {
}
