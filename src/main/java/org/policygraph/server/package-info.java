/**
 * The parts that Spring puts together: settings, the database, the start of the server.
 * May use every other package but the commands.
 */
@NullMarked
package org.policygraph.server;

import org.jspecify.annotations.NullMarked;
