package org.policygraph.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The characters that fill Chinese texts: the 3,755 of the first level of GB/T 2312-1980
 * (rows 16 to 55), and the punctuation of its first and third row.
 */
final class CommonCharacters {

	private static final BitSet COMMON = new BitSet();

	static {
		for (int row = 1; row <= 55; row++) {
			if (row == 1 || row == 3 || row >= 16) {
				byte[] bytes = new byte[94 * 2];
				for (int cell = 0; cell < 94; cell++) {
					bytes[2 * cell] = (byte) (0xA0 + row);
					bytes[2 * cell + 1] = (byte) (0xA1 + cell);
				}
				new String(bytes, Charset.forName("GBK")).chars().forEach(COMMON::set);
			}
		}
		COMMON.clear('\uE000', '\uF900');
		COMMON.clear('\uFFFD');
	}

	private CommonCharacters() {
	}

	static boolean isCommon(char c) {
		return COMMON.get(c);
	}

}
