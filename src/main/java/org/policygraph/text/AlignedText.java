package org.policygraph.text;

/** What a cleaning step returns: the text it made, and the way back. */
record AlignedText(String text, Alignment alignment) {

	static AlignedText unchanged(String text) {
		return new AlignedText(text, Alignment.identity(text.length()));
	}

}
