package org.policygraph.outline;

import org.jspecify.annotations.Nullable;

/**
 * The dates of a document; {@code null} where it does not give one.
 *
 * @param written when it was written, as its sign-off says (成文日期)
 * @param published when it was printed or put before the public (印发日期, 发布日期)
 */
public record HeadDates(@Nullable DocumentDate written, @Nullable DocumentDate published) {

	/** The date that a document goes by: of its sign-off, else of its publication. */
	@Nullable DocumentDate issued() {
		return (this.written != null) ? this.written : this.published;
	}

}
