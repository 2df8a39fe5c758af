package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.policygraph.text.CleanText;
import org.policygraph.text.Doubt;
import org.policygraph.text.Evidence;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the outline of every text, whatever the text. */
public final class OutlineChecks {

	private OutlineChecks() {
	}

	/** All of it. */
	public static void check(CleanText text, Outline outline) {
		everyCharacterBelongsToOnePlace(text, outline);
		outline.items().forEach(OutlineChecks::titleStandsInItsItem);
		doubtsStandInTheText(text, outline);
		evidenceIsTheSourcesOwnWords(text, outline);
	}

	/** Head, own texts and remainder cover the text in order, as {@link Outline} says. */
	static void everyCharacterBelongsToOnePlace(CleanText text, Outline outline) {
		List<Span> own = outline.all().map(OutlineItem::own).toList();
		assertThat(own).as("items are in the order of the text").isSorted();
		assertThat(outline.remainder()).as("what remains is in the order of the text").isSorted();
		int end = 0;
		List<Span> covering = new ArrayList<>(List.of(outline.head().span()));
		Stream.concat(own.stream(), outline.remainder().stream()).sorted().forEach(covering::add);
		for (Span span : covering) {
			assertThat(span.start()).as("start of what follows %d in %s", end, covering).isEqualTo(end);
			end = span.end();
		}
		assertThat(end).as("end of the last of %s", covering).isEqualTo(text.text().length());
	}

	/**
	 * An item's title stands in its own text; that of an annex may be the first item
	 * below it, and that of a row may go on from the rows above.
	 */
	private static void titleStandsInItsItem(OutlineItem item) {
		Span whole = new Span(item.own().start(), item.all().mapToInt((one) -> one.own().end()).max().orElseThrow());
		boolean inCell = item.cells().stream().anyMatch((cell) -> cell.words().contains(item.title()));
		assertThat(inCell || whole.contains(item.title())).as("title %s in %s", item.title(), whole).isTrue();
		item.children().forEach(OutlineChecks::titleStandsInItsItem);
	}

	private static void doubtsStandInTheText(CleanText text, Outline outline) {
		Span whole = new Span(0, text.text().length());
		assertThat(Stream.concat(text.doubts().stream(), outline.doubts().stream()).map(Doubt::span))
			.allMatch(whole::contains);
		assertThat(outline.tables().stream().map(Table::span)).allMatch(whole::contains);
	}

	private static void evidenceIsTheSourcesOwnWords(CleanText text, Outline outline) {
		String given = text.source().given();
		int[] points = given.codePoints().toArray();
		outline.all().flatMap((item) -> Stream.of(item.title(), item.own())).forEach((span) -> {
			Evidence evidence = text.evidence(span);
			assertThat(evidence.start()).isBetween(0, evidence.end());
			assertThat(evidence.end()).isLessThanOrEqualTo(points.length);
			assertThat(evidence.quote())
				.isEqualTo(new String(points, evidence.start(), evidence.end() - evidence.start()));
		});
	}

}
