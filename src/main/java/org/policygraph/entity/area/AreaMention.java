package org.policygraph.entity.area;

import java.util.List;

import org.policygraph.entity.name.AreaKind;
import org.policygraph.text.Span;

/**
 * A functional area that a text names: a cluster of cities, a new area, a zone.
 *
 * @param name its name in full, one for all spellings
 * @param writtenName its name as the text has it: the fullest spelling, a list's shared
 * tail added
 * @param kind its sort
 * @param span where it is named
 * @param memberCodes the codes of regions that its name or the lexicon says belong to it
 * @param rule the name of the rule that read it
 */
public record AreaMention(String name, String writtenName, AreaKind kind, Span span, List<String> memberCodes,
		String rule) {
}
