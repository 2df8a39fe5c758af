/**
 * One document read through all steps: the table of contents of the reading. Uses
 * everything from {@code text} to {@code entity}.
 */
@NullMarked
package org.policygraph.policy;

import org.jspecify.annotations.NullMarked;
