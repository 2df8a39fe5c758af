package org.policygraph.entity.citation;

import org.jspecify.annotations.Nullable;

/**
 * What stands in brackets behind a title.
 *
 * @param number the document's number
 * @param shortName what it is called from there on: 以下简称
 * @param annex whether it is an annex of the text itself: 见附件
 * @param end behind the last bracket
 */
record TitleTail(@Nullable String number, @Nullable String shortName, boolean annex, int end) {
}
