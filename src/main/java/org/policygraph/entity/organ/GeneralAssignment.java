package org.policygraph.entity.organ;

import org.policygraph.gazetteer.Organ;
import org.policygraph.text.Span;

/**
 * An assignment that is said once and holds from there on: 「以下均需试点城市政府落实，不再列出」.
 *
 * @param organ who answers
 * @param role its part
 * @param mention where it is named
 * @param clause where the rule is said
 */
record GeneralAssignment(Organ organ, Role role, Span mention, Span clause) {
}
