package org.policygraph.file;

/** What the first bytes say of a file. */
enum FileKind {

	PDF,

	RTF,

	/** Microsoft's compound file: .doc, .xls, a protected .docx. */
	COMPOUND,

	/** A zip archive: .docx, .xlsx, any other. */
	ZIP,

	/** None of these: text of some kind, or something else. */
	CHARACTERS;

	/** White space and a byte order mark may stand before the sign of a PDF or RTF. */
	private static final int MOST_BEFORE = 16;

	private static final String COMPOUND_SIGN = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

	static FileKind of(byte[] bytes) {
		if (hasAt(bytes, 0, COMPOUND_SIGN)) {
			return COMPOUND;
		}
		if (hasAt(bytes, 0, "PK\u0003\u0004") || hasAt(bytes, 0, "PK\u0005\u0006")) {
			return ZIP;
		}
		int start = 0;
		while (start < Math.min(bytes.length, MOST_BEFORE) && (bytes[start] < 0 || bytes[start] <= ' ')) {
			start++;
		}
		if (hasAt(bytes, start, "%PDF-")) {
			return PDF;
		}
		return hasAt(bytes, start, "{\\rtf") ? RTF : CHARACTERS;
	}

	private static boolean hasAt(byte[] bytes, int start, String sign) {
		if (bytes.length < start + sign.length()) {
			return false;
		}
		for (int i = 0; i < sign.length(); i++) {
			if ((bytes[start + i] & 0xFF) != sign.charAt(i)) {
				return false;
			}
		}
		return true;
	}

}
