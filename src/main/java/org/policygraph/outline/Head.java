package org.policygraph.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.outline.title.DocumentKind;
import org.policygraph.outline.title.Period;
import org.policygraph.outline.title.Title;
import org.policygraph.text.Span;

/**
 * What a document says of itself. Parts are {@code null} where it says nothing.
 *
 * @param ownTitle the policy's own title, on one line
 * @param number its number (发文字号)
 * @param issuers where the issuing organs are named (发文机关)
 * @param addressees where the addressees are named (主送机关)
 * @param dates when it was written and published
 * @param annexes where its annexes are listed
 * @param period the years that it is for
 * @param span everything before the first item
 */
public record Head(Title ownTitle, @Nullable DocumentNumber number, List<Span> issuers, @Nullable Span addressees,
		HeadDates dates, List<Span> annexes, @Nullable Period period, Span span) {

	/** The words of the title. */
	public String title() {
		return this.ownTitle.words();
	}

	/** Where the title was read. */
	public @Nullable Span titleSpan() {
		return this.ownTitle.span();
	}

	/** What sort of document it is. */
	public DocumentKind kind() {
		return this.ownTitle.kind();
	}

	/** Whether the text calls itself an excerpt of that document. */
	public boolean excerpt() {
		return this.ownTitle.excerpt();
	}

	/** The number of the document in its standard form: 国发〔2021〕11号. */
	public @Nullable String documentNumber() {
		return (this.number != null) ? this.number.normal() : null;
	}

	/** The date of its sign-off (成文日期). */
	public @Nullable DocumentDate written() {
		return this.dates.written();
	}

	/** The date of its printing or publication (印发日期, 发布日期). */
	public @Nullable DocumentDate published() {
		return this.dates.published();
	}

	/** The date that a document goes by: of its sign-off, else of its publication. */
	public @Nullable DocumentDate issued() {
		return this.dates.issued();
	}

	/** The first year of its term. */
	public @Nullable Integer periodStart() {
		return (this.period != null) ? this.period.start() : null;
	}

	/** The last year of its term. */
	public @Nullable Integer periodEnd() {
		return (this.period != null) ? this.period.end() : null;
	}

}
