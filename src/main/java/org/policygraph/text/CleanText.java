package org.policygraph.text;

/**
 * A text in mainland simplified characters, freed of noise, with the way back to the file
 * that it was made of.
 */
public final class CleanText {

	private final SourceText source;

	private final String text;

	private final Alignment alignment;

	CleanText(SourceText source, String text, Alignment alignment) {
		this.source = source;
		this.text = text;
		this.alignment = alignment;
	}

	public SourceText source() {
		return this.source;
	}

	public String text() {
		return this.text;
	}

	/** The source's own words at a place of the clean text, and their offsets. */
	public Evidence evidence(Span span) {
		Span origin = this.alignment.toSource(span);
		return new Evidence(this.source.codePoint(origin.start()), this.source.codePoint(origin.end()),
				origin.of(this.source.text()));
	}

}
