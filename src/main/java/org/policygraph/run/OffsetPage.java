package org.policygraph.run;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * A page that starts anywhere, as {@code first} and {@code offset} say.
 *
 * @param offset how many come before it
 * @param size how many it has at most
 * @param sort in which order
 */
record OffsetPage(long offset, int size, Sort sort) implements Pageable {

	@Override
	public int getPageNumber() {
		return (int) (this.offset / this.size);
	}

	@Override
	public int getPageSize() {
		return this.size;
	}

	@Override
	public long getOffset() {
		return this.offset;
	}

	@Override
	public Sort getSort() {
		return this.sort;
	}

	@Override
	public Pageable next() {
		return new OffsetPage(this.offset + this.size, this.size, this.sort);
	}

	@Override
	public Pageable previousOrFirst() {
		return new OffsetPage(Math.max(0, this.offset - this.size), this.size, this.sort);
	}

	@Override
	public Pageable first() {
		return new OffsetPage(0, this.size, this.sort);
	}

	@Override
	public Pageable withPage(int number) {
		return new OffsetPage((long) number * this.size, this.size, this.sort);
	}

	@Override
	public boolean hasPrevious() {
		return this.offset > 0;
	}

}
