package org.policygraph.entity.term;

import org.policygraph.text.Span;

/**
 * How strongly a measure is put.
 *
 * @param strength how strongly
 * @param word the word that says so
 */
public record Obligation(Strength strength, Span word) {
}
