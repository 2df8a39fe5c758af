package org.policygraph.accuracy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An item of an outline with its facts, as annotated or as read.
 *
 * @param kind ACTION, TASK …
 * @param title its heading
 * @param organs who answers for it
 * @param regions the full names of the divisions that it names
 * @param areas the functional areas that it names
 * @param targets what is to be reached
 * @param children the items below it
 */
record AnnotatedItem(@Nullable String kind, @Nullable String title, List<AnnotatedOrgan> organs, List<String> regions,
		List<String> areas, List<AnnotatedTarget> targets, List<AnnotatedItem> children) {
}
