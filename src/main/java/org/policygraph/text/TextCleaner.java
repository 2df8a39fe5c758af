package org.policygraph.text;

import java.util.List;

/**
 * The second step: a source text becomes a clean one. Each cleaning step undoes one kind
 * of noise; the order matters where one step's result is what the next looks for.
 */
public final class TextCleaner {

	private final List<CleaningStep> steps = List.of(new Spaces(), new Widths(), new PinyinGlosses(), new Simplified());

	public CleanText clean(SourceText source) {
		AlignedText clean = AlignedText.unchanged(source.layer().text());
		for (CleaningStep step : this.steps) {
			AlignedText next = step.apply(clean.text());
			clean = new AlignedText(next.text(), next.alignment().after(clean.alignment()));
		}
		return new CleanText(source, clean, List.of());
	}

}
