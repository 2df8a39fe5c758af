package org.policygraph.entity.organ;

import org.policygraph.gazetteer.Organ;
import org.policygraph.text.Span;

/**
 * An organ that answers for an item.
 *
 * @param organ the organ, or a collective of organs
 * @param role its part
 * @param position its place in the list, from 1
 * @param collective whether it is a collective
 * @param inferred whether the text does not name it here itself
 * @param mention where it is named
 * @param clause the bracket, line or clause that assigns it
 * @param rule the name of the rule that read it
 */
public record Responsibility(Organ organ, Role role, int position, boolean collective, boolean inferred, Span mention,
		Span clause, String rule) {
}
