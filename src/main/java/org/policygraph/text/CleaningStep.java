package org.policygraph.text;

/** Undoes one kind of noise. Done twice, it changes nothing the second time. */
@FunctionalInterface
interface CleaningStep {

	AlignedText apply(String text);

	/** What a step makes of a text, and of what it made of it, until nothing changes. */
	static AlignedText untilNothingChanges(String text, CleaningStep step) {
		AlignedText result = AlignedText.unchanged(text);
		AlignedText next = step.apply(text);
		while (!next.text().equals(result.text())) {
			result = new AlignedText(next.text(), next.alignment().after(result.alignment()));
			next = step.apply(result.text());
		}
		return result;
	}

}
