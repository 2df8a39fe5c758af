package org.policygraph.text;

/** What kind of file a text came in. */
public enum Format {

	/** Characters and nothing else; Markdown too, whose marks are undone as noise. */
	TEXT,

	HTML,

	/** Word: .docx, .doc, .rtf. */
	WORD,

	PDF

}
