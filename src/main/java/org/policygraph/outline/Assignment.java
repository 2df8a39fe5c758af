package org.policygraph.outline;

import java.util.List;

/** The words by which a bracket shows that it assigns an item to organs. */
final class Assignment {

	private static final List<String> WORDS = List.of("负责", "牵头", "责任", "配合", "单位：", "单位:", "部门：", "部门:", "参与");

	private Assignment() {
	}

	static boolean isIn(String text, int start, int end) {
		return WORDS.stream().anyMatch((word) -> {
			int at = text.indexOf(word, start);
			return at >= 0 && at + word.length() <= end;
		});
	}

}
