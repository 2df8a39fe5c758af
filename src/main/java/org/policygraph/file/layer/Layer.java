package org.policygraph.file.layer;

import java.util.Arrays;

import org.policygraph.text.AlignedText;
import org.policygraph.text.Alignment;
import org.policygraph.text.SourceText;

/**
 * Puts together the text that people read of a file, line by line. It has no empty lines
 * and no blanks at the end of a line. A heading is marked at its first line. A row of a
 * table is one line with tabs between its cells. Each character keeps the place that it
 * was taken from.
 */
public final class Layer {

	/** Twenty times the longest collection of laws; beyond it a file is an attack. */
	public static final int LONGEST = 60_000_000;

	private static final int MOST_BLANKS = 10_000;

	private final StringBuilder text = new StringBuilder();

	private final Alignment.Builder alignment = new Alignment.Builder();

	/** Blanks and signs that stand only if something follows. */
	private final StringBuilder held = new StringBuilder();

	private int[] heldSources = new int[64];

	private int[] heldLengths = new int[64];

	/** Line and page ends that stand only if a line follows. */
	private final StringBuilder breaks = new StringBuilder();

	private boolean lineHasText;

	/** How much of what is held was there before the blanks of this cell. */
	private int cellStart;

	private int source;

	private boolean row;

	private boolean firstCell;

	private int heading;

	/** Characters that stand one for one for those from a place of the source on. */
	public void characters(String from, int start, int end, int source) {
		for (int i = start; i < end;) {
			char c = from.charAt(i);
			if (isBlank(c)) {
				hold(c, source + i - start, 1);
				i++;
			}
			else {
				int stop = i + 1;
				while (stop < end && !isBlank(from.charAt(stop))) {
					stop++;
				}
				put(from, i, stop, source + i - start, stop - i);
				i = stop;
			}
		}
		this.source = source + end - start;
	}

	/** Characters of a text that has no source but itself. */
	public void characters(String text) {
		characters(text, 0, text.length(), this.text.length() + this.held.length());
	}

	/** Characters that stand as a whole for a piece of the source. */
	public void piece(String made, int source, int length) {
		if (made.length() == 1 && isBlank(made.charAt(0))) {
			hold(made.charAt(0), source, length);
		}
		else {
			put(made, 0, made.length(), source, length);
		}
		this.source = source + length;
	}

	/** White space that stands for one space, and for none where a line begins. */
	public void space(int source, int length) {
		char before = last();
		if (before != ' ' && before != '\n' && before != '\t') {
			hold(' ', source, length);
		}
		this.source = source + length;
	}

	/** Ends a line: within a cell a space, within a heading none between Chinese. */
	public void endLine() {
		if (this.row) {
			space(this.source, 0);
		}
		else if (this.heading > 0 && this.lineHasText) {
			if (!Character.isIdeographic(last())) {
				space(this.source, 0);
			}
		}
		else {
			breakLine();
		}
	}

	private void breakLine() {
		this.held.setLength(0);
		if (this.lineHasText) {
			this.breaks.append('\n');
			this.lineHasText = false;
		}
	}

	public void startHeading(int level) {
		if (!this.row) {
			breakLine();
			this.heading = level;
		}
	}

	public void endHeading() {
		if (!this.row) {
			this.heading = 0;
			breakLine();
		}
	}

	public void startRow() {
		breakLine();
		this.row = true;
		this.firstCell = true;
		this.cellStart = 0;
	}

	/** The next cell, at the place up to which the source has been read. */
	public void startCell() {
		endCell();
		if (!this.firstCell) {
			hold('\t', this.source, 0);
		}
		this.firstCell = false;
		this.cellStart = this.held.length();
	}

	/** A cell that goes on from the row above. */
	public void ditto() {
		startCell();
		hold(SourceText.DITTO.charAt(0), this.source, 0);
		this.cellStart = this.held.length();
	}

	/** Ends a row; one without words of its own is left out. */
	public void endRow() {
		endCell();
		if (this.lineHasText) {
			flush();
		}
		this.row = false;
		breakLine();
	}

	private void endCell() {
		this.held.setLength(Math.min(this.cellStart, this.held.length()));
	}

	/** A page of print ends. */
	public void endPage() {
		breakLine();
		int last = this.breaks.length() - 1;
		if (last >= 0 && this.breaks.charAt(last) == '\n') {
			this.breaks.setCharAt(last, '\f');
		}
		else {
			this.breaks.append('\f');
		}
	}

	boolean isEmpty() {
		return this.text.length() == 0;
	}

	public AlignedText toText() {
		return new AlignedText(this.text.toString(), this.alignment.build());
	}

	private char last() {
		if (!this.held.isEmpty()) {
			return (this.held.length() == this.cellStart) ? '\t' : this.held.charAt(this.held.length() - 1);
		}
		return this.lineHasText ? this.text.charAt(this.text.length() - 1) : '\n';
	}

	private static boolean isBlank(char c) {
		return c == ' ' || (c > 0x7F && (Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF'));
	}

	private void hold(char c, int source, int length) {
		int size = this.held.length();
		if (size >= MOST_BLANKS) {
			return;
		}
		if (size == this.heldSources.length) {
			this.heldSources = Arrays.copyOf(this.heldSources, size * 2);
			this.heldLengths = Arrays.copyOf(this.heldLengths, size * 2);
		}
		this.heldSources[size] = source;
		this.heldLengths[size] = length;
		this.held.append(c);
	}

	private void put(String from, int start, int end, int source, int length) {
		if (!this.lineHasText) {
			startLine(source);
		}
		flush();
		this.cellStart = 0;
		append(from, start, end, source, length);
	}

	private void startLine(int source) {
		append(this.breaks, 0, this.breaks.length(), source, 0);
		this.breaks.setLength(0);
		this.lineHasText = true;
		if (this.heading > 0 && !this.row) {
			this.held.setLength(0);
			append("#".repeat(this.heading) + " ", 0, this.heading + 1, source, 0);
		}
	}

	private void flush() {
		for (int i = 0; i < this.held.length(); i++) {
			append(this.held, i, i + 1, this.heldSources[i], this.heldLengths[i]);
		}
		this.held.setLength(0);
	}

	private void append(CharSequence from, int start, int end, int source, int length) {
		this.text.append(from, start, end);
		this.alignment.add(end - start, source, length);
		if (Thread.currentThread().isInterrupted()) {
			throw new RefusedFile("took too long 读取超时");
		}
		if (this.text.length() > LONGEST) {
			throw new RefusedFile("holds more than 60 million characters 超过 6000 万字");
		}
	}

}
