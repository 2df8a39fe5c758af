package org.policygraph.query;

import java.util.List;

import graphql.schema.SelectedField;

/**
 * Bounds on what one request may ask, computed on the selection with its fragments
 * merged: a fragment that is used twice counts twice.
 *
 * @param depth how deep fields may be nested
 * @param fields how many there may be
 * @param page how many nodes a list may be asked for
 * @param nodes how many nodes an answer may come to, each list full
 */
record RequestLimits(int depth, int fields, int page, long nodes) {

	/** What analysts and apps need with room to spare; far below what hurts a server. */
	static final RequestLimits DEFAULT = new RequestLimits(12, 400, 100, 20_000);

	/**
	 * Checks a request.
	 * @throws RequestRefused when it asks for more
	 */
	void check(SelectedField root) {
		long[] totals = new long[2];
		visit(root, 1, 1, totals);
		if (totals[0] > this.fields) {
			throw new RequestRefused("TOO_MANY_FIELDS",
					"The request selects " + totals[0] + " fields; at most " + this.fields + " are allowed. 请求字段过多。");
		}
		if (totals[1] > this.nodes) {
			throw new RequestRefused("TOO_COSTLY", "The request may return " + totals[1] + " nodes; at most "
					+ this.nodes + " are allowed: ask for smaller pages with first. 请求可能返回的节点过多，请减小 first。");
		}
	}

	private void visit(SelectedField field, int level, long times, long[] totals) {
		if (level > this.depth) {
			throw new RequestRefused("TOO_DEEP",
					"The request nests more than " + this.depth + " levels of fields. 请求嵌套层级过深。");
		}
		totals[0]++;
		long here = times;
		Object first = field.getArguments().get("first");
		Object offset = field.getArguments().get("offset");
		if (first instanceof Number number) {
			if (number.intValue() < 0 || number.intValue() > this.page) {
				throw new RequestRefused("BAD_PAGE", "first is " + number + "; it can be 0 to " + this.page
						+ ". first 须在 0 到 " + this.page + " 之间。");
			}
			here = times * number.longValue();
			totals[1] += here;
		}
		if (offset instanceof Number number && number.intValue() < 0) {
			throw new RequestRefused("BAD_PAGE", "offset is " + number + "; it cannot be negative. offset 不能为负。");
		}
		List<SelectedField> below = field.getSelectionSet().getImmediateFields();
		for (SelectedField child : below) {
			visit(child, level + 1, here, totals);
		}
	}

}
