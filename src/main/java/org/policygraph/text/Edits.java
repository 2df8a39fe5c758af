package org.policygraph.text;

/** Replacements in a text, made from left to right. */
final class Edits {

	private final String text;

	private final StringBuilder result;

	private final Alignment.Builder alignment = new Alignment.Builder();

	private int done;

	Edits(String text) {
		this.text = text;
		this.result = new StringBuilder(text.length());
	}

	/**
	 * Puts other characters in the place of some. As many as there were are taken to
	 * stand one for one.
	 */
	void replace(int start, int end, CharSequence replacement) {
		copyUpTo(start);
		if (replacement.length() == end - start) {
			this.alignment.add(this.result.length(), start, end - start);
		}
		this.result.append(replacement);
		this.done = end;
	}

	void remove(int start, int end) {
		replace(start, end, "");
	}

	AlignedText apply() {
		if (this.done == 0 && this.result.isEmpty()) {
			return AlignedText.unchanged(this.text);
		}
		copyUpTo(this.text.length());
		return new AlignedText(this.result.toString(), this.alignment.build());
	}

	private void copyUpTo(int end) {
		if (end > this.done) {
			this.alignment.add(this.result.length(), this.done, end - this.done);
			this.result.append(this.text, this.done, end);
			this.done = end;
		}
	}

}
