/**
 * A policy in the form that annotators write, for people and for measuring. Uses {@code
 * policy} with its packages.
 */
@NullMarked
package org.policygraph.annotation;

import org.jspecify.annotations.NullMarked;
