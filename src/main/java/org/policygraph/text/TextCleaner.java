package org.policygraph.text;

import java.util.List;

/**
 * The second step: a source text becomes a clean one. Each cleaning step undoes one kind
 * of noise; the order matters where one step's result is what the next looks for.
 */
public final class TextCleaner {

	private final List<CleaningStep> steps = List.of(new Spaces(), new Widths(), new PinyinGlosses(), new Simplified());

	public CleanText clean(SourceText source) {
		String text = source.text();
		Alignment alignment = Alignment.identity(text.length());
		for (CleaningStep step : this.steps) {
			AlignedText result = step.apply(text);
			alignment = result.alignment().after(alignment);
			text = result.text();
		}
		return new CleanText(source, text, alignment);
	}

}
