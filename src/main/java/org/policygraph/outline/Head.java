package org.policygraph.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Span;

/**
 * What a document says of itself. Places are {@code null} where it says nothing.
 *
 * @param title the policy's own title, without a mark of excerpt, on one line
 * @param titleSpan where the title was read
 * @param kind what sort of document it is
 * @param excerpt whether the text calls itself an excerpt (摘编, 摘要, 节选) of that document
 * @param documentNumber 发文字号, where it is the document's own, without spaces
 * @param documentNumberSpan where that was read
 * @param issuers where the issuing organs are named (发文机关)
 * @param addressees where those are named to whom it is sent (主送机关)
 * @param written when it was written, as its sign-off says (成文日期)
 * @param published when it was issued or put before the public (印发日期, 发布日期)
 * @param annexes where its annexes are listed
 * @param periodStart the first year that the title names as its term
 * @param periodEnd the last
 * @param span everything before the first item
 */
public record Head(String title, @Nullable Span titleSpan, DocumentKind kind, boolean excerpt,
		@Nullable String documentNumber, @Nullable Span documentNumberSpan, List<Span> issuers,
		@Nullable Span addressees, @Nullable Dated written, @Nullable Dated published, List<Span> annexes,
		@Nullable Integer periodStart, @Nullable Integer periodEnd, Span span) {

	/** The date that a document goes by: of its sign-off, else of its publication. */
	public @Nullable Dated issued() {
		return (this.written != null) ? this.written : this.published;
	}

}
