package org.policygraph.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The second step of reading: a source text becomes a clean one. Each cleaning step
 * undoes one kind of noise, changes nothing when it runs twice, and keeps the way back.
 * The order matters where one step looks for the result of another.
 */
public final class TextCleaner {

	private final List<CleaningStep> steps;

	/** Cleans with the words that are packed with the program. */
	public TextCleaner() {
		this(Lexicons.packed());
	}

	/** Cleans with the words of some lexicons, those of the program or others to try. */
	public TextCleaner(Lexicons lexicons) {
		Simplified simplified = new Simplified(lexicons);
		this.steps = List.of(
				// UTF-8 read as something else: before anything looks at characters
				new Misreadings(lexicons),
				// halves of characters in GBK read across a lost byte
				new LostBytes(simplified),
				// one line end, one kind of space, nothing invisible
				new Spaces(),
				// half-width figures, characters for the radicals that look like them
				new Forms(lexicons),
				// marks of Markdown and of web clippers
				new Markdown(lexicons),
				// signs stamped into words
				new Watermarks(lexicons),
				// pronunciations in brackets; they hold letters that Forms made
				// half-width
				new PinyinGlosses(),
				// characters and wording of the mainland; glosses would part the phrases
				simplified,
				// lines that number pages; they would part broken lines
				new PageNumbers(),
				// spaces within words
				new SplitWords(),
				// lines broken where a page was full
				new BrokenLines(lexicons),
				// punctuation typed twice; joined lines may bring two marks together
				new DoubledMarks());
	}

	public CleanText clean(SourceText source) {
		AlignedText clean = AlignedText.unchanged(source.layer().text());
		for (CleaningStep step : this.steps) {
			AlignedText next = step.apply(clean.text());
			clean = new AlignedText(next.text(), next.alignment().after(clean.alignment()));
		}
		List<Doubt> doubts = new ArrayList<>();
		source.remarks().forEach((remark) -> doubts.add(new Doubt(new Span(0, 0), remark)));
		doubts.addAll(Damage.find(clean.text()));
		return new CleanText(source, clean, doubts);
	}

}
