package org.policygraph.file.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The encodings that Chinese documents come in. */
final class Charsets {

	/** What the State requires of software since 2000; GBK and GB2312 are parts of it. */
	static final Charset GB18030 = Charset.forName("GB18030");

	/** With the characters of Hong Kong, as browsers read what is declared as Big5. */
	static final Charset BIG5 = Charset.forName("Big5-HKSCS");

	private static final Set<String> PARTS_OF_GB18030 = Set.of("gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk",
			"cp936", "ms936", "x-mswin-936", "euc-cn", "hz-gb-2312");

	private static final Set<String> PARTS_OF_BIG5 = Set.of("big5", "big5-hkscs", "x-x-big5", "cp950", "ms950",
			"x-windows-950");

	private Charsets() {
	}

	/** The encoding that a declared name stands for, if there is such a one. */
	static @Nullable Charset declared(String name) {
		String lower = name.strip().toLowerCase(Locale.ROOT);
		if (PARTS_OF_GB18030.contains(lower)) {
			return GB18030;
		}
		if (PARTS_OF_BIG5.contains(lower)) {
			return BIG5;
		}
		// A declaration that could be read as ASCII is no UTF-16: HTML, clause 13.2.3.3.
		if (lower.startsWith("utf-16") || lower.equals("utf8")) {
			return StandardCharsets.UTF_8;
		}
		try {
			return Charset.isSupported(lower) ? Charset.forName(lower) : null;
		}
		catch (IllegalCharsetNameException ex) {
			return null;
		}
	}

}
