package org.policygraph.text;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the cleaning of every text, however spoilt. The same texts are tried in
 * every build; others are looked for by fuzzing.
 */
class CleaningPropertiesTests {

	private static final Lexicons LEXICONS = Lexicons.packed();

	private static final Simplified SIMPLIFIED = new Simplified(LEXICONS);

	private static final List<CleaningStep> STEPS = List.of(new Misreadings(LEXICONS), new LostBytes(SIMPLIFIED),
			new Spaces(), new Forms(LEXICONS), new Markdown(LEXICONS), new Watermarks(LEXICONS), new PinyinGlosses(),
			SIMPLIFIED, new DoubledMarks(), new PageNumbers(), new SplitWords(), new BrokenLines(LEXICONS));

	private static final TextCleaner CLEANER = new TextCleaner();

	@Provide
	Arbitrary<CleaningStep> steps() {
		return Arbitraries.of(STEPS);
	}

	@Provide
	Arbitrary<String> texts() {
		return PolicyTexts.spoilt();
	}

	@Provide
	Arbitrary<String> anyTexts() {
		return Arbitraries.oneOf(List.of(PolicyTexts.withLoneSurrogates(), Arbitraries.strings().ofMaxLength(300)));
	}

	/** A place as two shares of the length of whatever text it is in. */
	@Provide
	Arbitrary<double[]> places() {
		Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
		return Combinators.combine(share, share)
			.as((first, second) -> new double[] { Math.min(first, second), Math.max(first, second) });
	}

	@Property(seed = "1", tries = 4000, edgeCases = EdgeCasesMode.NONE)
	void aStepDoneTwiceChangesNothingTheSecondTime(@ForAll("steps") CleaningStep step, @ForAll("texts") String text) {
		String once = step.apply(text).text();
		assertThat(step.apply(once).text()).isEqualTo(once);
	}

	@Property(seed = "2", tries = 2000, edgeCases = EdgeCasesMode.NONE)
	void aStepLeadsBackToPlacesInItsSource(@ForAll("steps") CleaningStep step, @ForAll("anyTexts") String text,
			@ForAll("places") double[] places) {
		AlignedText made = step.apply(text);
		Span place = place(made.text(), places);
		Span source = made.alignment().toSource(place);
		assertThat(source.end()).isLessThanOrEqualTo(text.length());
		Span whole = made.alignment().toSource(new Span(0, made.text().length()));
		assertThat(whole.contains(source)).isTrue();
	}

	@Property(seed = "3", tries = 1000, edgeCases = EdgeCasesMode.NONE)
	void aCleanTextIsClean(@ForAll("policies") String text) {
		String once = clean(text).text();
		assertThat(clean(once).text()).isEqualTo(once);
	}

	@Property(seed = "4", tries = 500, edgeCases = EdgeCasesMode.NONE)
	void anyTextIsCleaned(@ForAll("anyTexts") String text) {
		CleanText clean = clean(text);
		assertThat(clean.doubts())
			.allSatisfy((doubt) -> assertThat(doubt.span().end()).isLessThanOrEqualTo(clean.text().length()));
		assertThat(clean(text).text()).isEqualTo(clean.text());
		assertThat(clean(text).doubts()).isEqualTo(clean.doubts());
	}

	@Property(seed = "5", tries = 1000, edgeCases = EdgeCasesMode.NONE)
	void evidenceIsTheSourcesOwnWordsAtItsPlace(@ForAll("texts") String text, @ForAll("places") double[] places) {
		CleanText clean = clean(text);
		Evidence evidence = clean.evidence(place(clean.text(), places));
		String given = clean.source().given();
		assertThat(evidence.start()).isBetween(0, evidence.end());
		assertThat(evidence.end()).isLessThanOrEqualTo(given.codePointCount(0, given.length()));
		assertThat(evidence.quote()).isEqualTo(given.substring(given.offsetByCodePoints(0, evidence.start()),
				given.offsetByCodePoints(0, evidence.end())));
	}

	@Property(seed = "6", tries = 500, edgeCases = EdgeCasesMode.NONE)
	void theEvidenceOfPlacesInOrderIsInOrder(@ForAll("texts") String text, @ForAll("places") double[] places) {
		CleanText clean = clean(text);
		Span place = place(clean.text(), places);
		Evidence before = clean.evidence(new Span(0, place.start()));
		Evidence here = clean.evidence(place);
		assertThat(here.start()).isGreaterThanOrEqualTo(before.start());
		assertThat(here.end()).isGreaterThanOrEqualTo(before.end());
	}

	@Property(seed = "7", tries = 200, edgeCases = EdgeCasesMode.NONE)
	void aPolicyWithoutNoiseStaysAsItIs(@ForAll("policies") String text) {
		assertThat(clean(text).text()).isEqualTo(text);
	}

	@Provide
	Arbitrary<String> policies() {
		return PolicyTexts.policies();
	}

	/** The place that two shares of a text's length name; no character is parted. */
	private static Span place(String text, double[] shares) {
		return new Span(Spoiling.boundary(text, (int) (shares[0] * text.length())),
				Spoiling.boundary(text, (int) (shares[1] * text.length())));
	}

	/** Without a file, so that texts that no file can hold are cleaned too. */
	private static CleanText clean(String text) {
		return CLEANER
			.clean(new SourceText("given.txt", Format.TEXT, "", text, AlignedText.unchanged(text), List.of()));
	}

}
