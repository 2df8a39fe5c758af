package org.policygraph.entity.organ;

import java.util.List;

import org.policygraph.text.Doubt;

/**
 * Who answers for an item.
 *
 * @param responsibilities in the order of the text
 * @param doubts what looks like an assignment and was not understood
 */
public record ResponsibilityReading(List<Responsibility> responsibilities, List<Doubt> doubts) {
}
