/**
 * Writes a policy in the format of annotators, for people and for measuring. Uses
 * {@code policy} and the packages before it.
 */
@NullMarked
package org.policygraph.annotation;

import org.jspecify.annotations.NullMarked;
