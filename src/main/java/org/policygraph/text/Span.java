package org.policygraph.text;

/**
 * A place in a text: the characters from {@code start}, inclusive, to {@code end},
 * exclusive, counted as Java counts them (UTF-16) from 0.
 *
 * @param start the first character
 * @param end the character after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("Not a span: " + start + " to " + end);
		}
	}

	public int length() {
		return this.end - this.start;
	}

	public boolean isEmpty() {
		return this.start == this.end;
	}

	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	/** The characters at this place of a text. */
	public String of(String text) {
		return text.substring(this.start, this.end);
	}

	@Override
	public int compareTo(Span other) {
		return (this.start != other.start) ? Integer.compare(this.start, other.start)
				: Integer.compare(this.end, other.end);
	}

}
