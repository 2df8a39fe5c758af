/**
 * What titles consist of: kinds of documents, cover notices, terms of plans. May use
 * text.
 */
@NullMarked
package org.policygraph.outline.title;

import org.jspecify.annotations.NullMarked;
