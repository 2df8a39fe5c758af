package org.policygraph.text;

/**
 * A text made of another, and the way back.
 *
 * @param text what was made
 * @param alignment leads from places in it to places in what it was made of
 */
public record AlignedText(String text, Alignment alignment) {

	public static AlignedText unchanged(String text) {
		return new AlignedText(text, Alignment.identity(text.length()));
	}

}
