package org.policygraph.text;

import java.util.List;

/**
 * A text in mainland simplified characters, freed of noise, with the way back to the file
 * that it was made of.
 */
public final class CleanText {

	private final SourceText source;

	private final String text;

	private final Alignment alignment;

	private final List<Doubt> doubts;

	CleanText(SourceText source, AlignedText text, List<Doubt> doubts) {
		this.source = source;
		this.text = text.text();
		this.alignment = text.alignment();
		this.doubts = List.copyOf(doubts);
	}

	public SourceText source() {
		return this.source;
	}

	public String text() {
		return this.text;
	}

	/** What could not be undone: lost characters, an encoding that is not as declared. */
	public List<Doubt> doubts() {
		return this.doubts;
	}

	/** The source's own words at a place of the clean text, and their offsets. */
	public Evidence evidence(Span span) {
		Span words = this.alignment.toSource(span);
		Span given = this.source.layer().alignment().toSource(words);
		return new Evidence(this.source.codePoint(given.start()), this.source.codePoint(given.end()),
				this.source.page(given.start()), words.of(this.source.layer().text()));
	}

}
