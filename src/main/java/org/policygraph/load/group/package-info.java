/**
 * Collects documents into groups and writes each group in one transaction. Uses
 * {@code document} and {@code session}.
 */
@NullMarked
package org.policygraph.load.group;

import org.jspecify.annotations.NullMarked;
