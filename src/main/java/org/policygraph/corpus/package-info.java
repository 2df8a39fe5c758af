/**
 * Documents made up in our own words, with what they say known beforehand: for measuring
 * reading, loading and asking at any size. Uses {@code gazetteer} and {@code text}.
 */
@NullMarked
package org.policygraph.corpus;

import org.jspecify.annotations.NullMarked;
