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

	static FileKind of(byte[] bytes) {
		if (CharacterDecoder.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
			return COMPOUND;
		}
		if (CharacterDecoder.startsWith(bytes, 'P', 'K', 3, 4) || CharacterDecoder.startsWith(bytes, 'P', 'K', 5, 6)) {
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
			if (bytes[start + i] != sign.charAt(i)) {
				return false;
			}
		}
		return true;
	}

}
