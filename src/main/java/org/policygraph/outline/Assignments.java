package org.policygraph.outline;

import java.util.List;

/** The words by which a bracket shows that it assigns an item to organs. */
final class Assignments {

	private static final List<String> WORDS = List.of("负责", "牵头", "责任", "配合", "单位：", "单位:", "部门：", "部门:", "参与", "指导）",
			"指导)");

	private Assignments() {
	}

	static boolean isIn(String text, int start, int end) {
		String words = text.substring(start, end);
		return WORDS.stream().anyMatch(words::contains);
	}

}
