package org.policygraph.text;

/**
 * Leaves one kind of line end, one kind of space, and no invisible character. Pages from
 * the web carry carriage returns, no-break spaces, byte order marks and zero-width
 * joiners. No later pattern has to know them.
 */
final class Spaces implements CleaningStep {

	@Override
	public AlignedText apply(String text) {
		Edits edits = new Edits(text);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\r') {
				boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
				edits.replace(i, i + 1, pair ? "" : "\n");
			}
			else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B') {
				edits.replace(i, i + 1, "\n");
			}
			else if (c == '\u00A0' || (c >= '\u2002' && c <= '\u200A') || c == '\u202F') {
				edits.replace(i, i + 1, " ");
			}
			else if (c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\u00AD') {
				edits.remove(i, i + 1);
			}
		}
		return edits.apply();
	}

}
