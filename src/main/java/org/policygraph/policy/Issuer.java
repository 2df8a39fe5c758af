package org.policygraph.policy;

import org.policygraph.gazetteer.Organ;
import org.policygraph.text.Span;

/**
 * An organ that issued a document (发文机关).
 *
 * @param organ the organ
 * @param span where it is named as such
 */
public record Issuer(Organ organ, Span span) {
}
