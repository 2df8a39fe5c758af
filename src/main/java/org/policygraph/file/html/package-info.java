/**
 * The article of a page of HTML, with the way back to the page. Uses {@code file.layer}.
 */
@NullMarked
package org.policygraph.file.html;

import org.jspecify.annotations.NullMarked;
