package org.policygraph.file.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts signs into a file of Rich Text Format where the reader of Tika would lose a place.
 * Ends of cells and rows become characters for private use. Numbers of lists become text
 * like any other.
 */
final class RtfMarks {

	static final char ROW_START = '\uE100';

	static final char ROW_END = '\uE101';

	/** Followed by the edge in twips and {@link #EDGE_END}. */
	static final char CELL_END = '\uE102';

	static final char CELL_BELOW_END = '\uE103';

	static final char EDGE_END = '\uE104';

	private final byte[] rtf;

	private final ByteArrayOutputStream marked;

	private int at;

	private int depth;

	private int listNumber = Integer.MAX_VALUE;

	private boolean inRow;

	private int cell;

	private boolean below;

	private List<Edge> edges = new ArrayList<>();

	private record Edge(int position, boolean below) {
	}

	private RtfMarks(byte[] rtf) {
		this.rtf = rtf;
		this.marked = new ByteArrayOutputStream(rtf.length + rtf.length / 8);
	}

	static byte[] put(byte[] rtf) {
		RtfMarks marks = new RtfMarks(rtf);
		while (marks.at < rtf.length) {
			marks.step();
		}
		return marks.marked.toByteArray();
	}

	private void step() {
		byte b = this.rtf[this.at];
		if (b == '\\') {
			control();
			return;
		}
		if (b == '{') {
			this.depth++;
		}
		else if (b == '}') {
			if (this.depth <= this.listNumber) {
				this.listNumber = Integer.MAX_VALUE;
			}
			this.depth--;
		}
		else if (b == ' ' && this.listNumber != Integer.MAX_VALUE && this.rtf[this.at - 1] == ' ') {
			// The first ends a control word, the second would stand before the number.
			this.at++;
			return;
		}
		copy(1);
	}

	private void control() {
		int end = this.at + 1;
		while (end < this.rtf.length && isLetter(this.rtf[end])) {
			end++;
		}
		if (end == this.at + 1) {
			copy(2);
			return;
		}
		String word = new String(this.rtf, this.at + 1, end - this.at - 1, StandardCharsets.US_ASCII);
		int digits = end;
		while (digits < this.rtf.length && ((this.rtf[digits] >= '0' && this.rtf[digits] <= '9')
				|| (digits == end && this.rtf[digits] == '-'))) {
			digits++;
		}
		int number = XmlEvents.number(new String(this.rtf, end, digits - end, StandardCharsets.US_ASCII), 0);
		boolean dropped = false;
		switch (word) {
			case "trowd" -> startRow();
			case "clvmgf" -> this.below = false;
			case "clvmrg" -> this.below = true;
			case "cellx" -> {
				this.edges.add(new Edge(number, this.below));
				this.below = false;
			}
			case "cell" -> endCell();
			case "row" -> endRow();
			case "listtext", "pntext" -> {
				this.listNumber = this.depth;
				dropped = true;
			}
			case "tab" -> dropped = this.listNumber != Integer.MAX_VALUE;
			case "bin" -> digits += Math.max(0, Math.min(number, this.rtf.length - digits - 1));
			default -> {
			}
		}
		if (dropped) {
			boolean space = digits < this.rtf.length && this.rtf[digits] == ' ';
			this.at = space ? (digits + 1) : digits;
		}
		else {
			copy(digits - this.at);
		}
	}

	private void startRow() {
		if (!this.inRow) {
			mark(ROW_START);
			this.inRow = true;
			this.cell = 0;
		}
		this.edges = new ArrayList<>();
		this.below = false;
	}

	private void endCell() {
		if (this.inRow) {
			boolean known = this.cell < this.edges.size();
			Edge edge = known ? this.edges.get(this.cell) : new Edge(this.cell, false);
			mark(edge.below() ? CELL_BELOW_END : CELL_END);
			byte[] position = ("{" + Math.max(0, edge.position()) + "}").getBytes(StandardCharsets.US_ASCII);
			this.marked.write(position, 0, position.length);
			mark(EDGE_END);
			this.cell++;
		}
	}

	private void endRow() {
		if (this.inRow) {
			mark(ROW_END);
			this.inRow = false;
		}
	}

	private void mark(char c) {
		byte[] control = ("{\\uc0\\u" + (short) c + " }").getBytes(StandardCharsets.US_ASCII);
		this.marked.write(control, 0, control.length);
	}

	private void copy(int count) {
		int length = Math.min(count, this.rtf.length - this.at);
		this.marked.write(this.rtf, this.at, length);
		this.at += Math.max(1, length);
	}

	private static boolean isLetter(byte b) {
		return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
	}

}
