package org.policygraph.text;

/**
 * Digits, Latin letters and the per cent sign in half width: the same figure is typed
 * both ways in one document. Punctuation stays as it is, because its width is part of the
 * text.
 */
final class Widths implements CleaningStep {

	private static final int DISTANCE = 'Ａ' - 'A';

	@Override
	public AlignedText apply(String text) {
		Edits edits = new Edits(text);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '％' && c <= 'ｚ') {
				char half = (char) (c - DISTANCE);
				if (Character.isLetterOrDigit(half) || half == '%') {
					edits.replace(i, i + 1, String.valueOf(half));
				}
			}
		}
		return edits.apply();
	}

}
