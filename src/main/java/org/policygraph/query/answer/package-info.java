/**
 * Makes the JSON answer of the rows of a statement, and refuses requests. May use nothing
 * else of this program.
 */
@NullMarked
package org.policygraph.query.answer;

import org.jspecify.annotations.NullMarked;
