package org.policygraph.text;

/** Replacements in a text, made from left to right. */
public final class Edits {

	private final String text;

	private final StringBuilder result = new StringBuilder();

	private final Alignment.Builder alignment = new Alignment.Builder();

	private int done;

	private boolean changed;

	public Edits(String text) {
		this.text = text;
	}

	/**
	 * Puts other characters in the place of some. As many as there were are taken to
	 * stand one for one.
	 */
	public void replace(int start, int end, CharSequence replacement) {
		if (!this.changed) {
			this.result.ensureCapacity(this.text.length());
		}
		copyUpTo(start);
		this.alignment.add(replacement.length(), start, end - start);
		this.result.append(replacement);
		this.done = end;
		this.changed = true;
	}

	public void remove(int start, int end) {
		replace(start, end, "");
	}

	/** What the replacements made; the text itself where there were none. */
	public AlignedText apply() {
		if (!this.changed) {
			return AlignedText.unchanged(this.text);
		}
		copyUpTo(this.text.length());
		return new AlignedText(this.result.toString(), this.alignment.build());
	}

	private void copyUpTo(int end) {
		if (end > this.done) {
			this.alignment.add(end - this.done, this.done, end - this.done);
			this.result.append(this.text, this.done, end);
			this.done = end;
		}
	}

}
