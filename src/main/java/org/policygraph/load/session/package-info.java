/** Transactions: sends statements and waits for their answers. Uses the driver. */
@NullMarked
package org.policygraph.load.session;

import org.jspecify.annotations.NullMarked;
