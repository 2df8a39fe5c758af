package org.policygraph.accuracy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An item of an outline with its facts, as annotated or as read.
 *
 * @param kind ACTION, TASK or another kind of the format
 * @param title the heading
 * @param organs the organs that answer for it
 * @param regions the full names of the administrative regions that it names
 * @param areas the functional areas that it names
 * @param targets the values to reach
 * @param children the items below it
 */
record AnnotatedItem(@Nullable String kind, @Nullable String title, List<AnnotatedOrgan> organs, List<String> regions,
		List<String> areas, List<AnnotatedTarget> targets, List<AnnotatedItem> children) {
}
