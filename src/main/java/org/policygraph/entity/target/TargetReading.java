package org.policygraph.entity.target;

import java.util.List;

import org.policygraph.text.Doubt;

/**
 * What is to be reached.
 *
 * @param targets in the order of the text, baselines among them
 * @param doubts what looks like a target and was not understood
 */
public record TargetReading(List<Target> targets, List<Doubt> doubts) {
}
