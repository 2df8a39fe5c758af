package org.policygraph.outline;

import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.policygraph.outline.title.Period;
import org.policygraph.outline.title.PeriodReader;
import org.policygraph.outline.title.Title;
import org.policygraph.outline.title.TitleWords;
import org.policygraph.text.Annexes;
import org.policygraph.text.CleanText;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Reads what a document says of itself: above its first chapter and in its sign-off. */
final class HeadReader {

	/** 「2.…细则」 below 「附件：1.…办法」. */
	private static final Pattern NEXT_ANNEX = Pattern.compile("^[0-9]{1,2}[.．、]\\s*[^。；]{2,60}$");

	/** How much of a text's end may say how long it is in force. */
	private static final int FORCE = 1500;

	private final HeadLabels labels;

	private final TitleWords titleWords;

	private final TitleReader titles;

	private final SignatureReader signatures;

	private final IssuerReader issuers;

	private final DateReader dates;

	private final PeriodReader periods;

	private final Annexes annexes;

	private final Pattern addressees;

	private final Words audience;

	private final Pattern addresseesAtStart;

	private final Words numberSign;

	HeadReader(Lexicons lexicons, TitleWords titleWords) {
		WordLists words = lexicons.lists("outline-words.csv");
		this.labels = new HeadLabels(lexicons);
		this.titleWords = titleWords;
		this.periods = new PeriodReader(lexicons);
		this.titles = new TitleReader(lexicons, titleWords, this.periods);
		this.signatures = new SignatureReader(lexicons, titleWords);
		this.issuers = new IssuerReader(lexicons);
		this.dates = new DateReader(lexicons);
		this.annexes = new Annexes(lexicons);
		this.addressees = words.pattern("^<ADDRESSEE_START>.{2,300}[：:]$");
		this.audience = words.list("AUDIENCE");
		this.addresseesAtStart = words.pattern("[\\s　]*(<ALL>[^。：:]{2,120}[：:])");
		this.numberSign = words.list("NUMBER_SIGN");
	}

	Head read(CleanText source, List<Line> lines, Layout layout) {
		HeadText head = HeadText.of(source, lines, layout, this.labels);
		List<Title> printed = this.titles.printed(head);
		Title title = this.titles.read(head, printed, layout.isCollection());
		List<Signature> signatures = this.signatures.read(head, title);
		HeadDates dates = this.dates.read(head, signatures);
		DocumentNumber number = number(head, title);
		List<Title> titles = Stream.concat(printed.stream(), this.titles.labelled(head).stream()).toList();
		return new Head(title, number, this.issuers.read(head, signatures, titles), addressees(head, title, number),
				dates, annexes(head), period(head, title, dates), layout.head());
	}

	/**
	 * Of the title, of the name that a clipped page has, of a clause on its force; a
	 * government's yearly report has the year in which it was read.
	 */
	private @Nullable Period period(HeadText head, Title title, HeadDates dates) {
		Period titled = this.periods.of(title.words());
		if (titled != null) {
			return titled;
		}
		Period labelled = this.titles.labelled(head)
			.map((label) -> this.periods.of(TitleWords.withoutRemark(label.words())))
			.orElse(null);
		if (labelled != null) {
			return labelled;
		}
		String text = head.text();
		Period inForce = this.periods.inForce(text.substring(Math.max(0, text.length() - FORCE)));
		DocumentDate written = dates.written();
		if (inForce != null || written == null || !this.titleWords.isYearlyReport(title.words())) {
			return inForce;
		}
		int year = written.date().get(ChronoField.YEAR);
		return new Period(year, year);
	}

	/** On a line of its own, behind a label, or right behind a title in running text. */
	private @Nullable DocumentNumber number(HeadText head, Title title) {
		Span titled = title.span();
		return Stream
			.of(numbers(head.text(), head.above(), head.labels()),
					numbers(head.text(), head.signOff(), head.signOffLabels()),
					Stream.ofNullable((titled != null) ? DocumentNumber.behind(head.text(), titled.end()) : null))
			.flatMap((numbers) -> numbers)
			.findFirst()
			.orElse(null);
	}

	private Stream<DocumentNumber> numbers(String text, List<Line> lines, List<HeadLabels.Value> labels) {
		Stream<DocumentNumber> onLines = lines.stream()
			.map((line) -> DocumentNumber.onLine(text, line))
			.filter(Objects::nonNull);
		Stream<DocumentNumber> labelled = labels.stream()
			.filter((value) -> value.field().equals(HeadLabels.DOCUMENT_NUMBER)
					&& this.numberSign.occurIn(value.span().of(text)))
			.map((value) -> DocumentNumber.at(text, value.span()));
		return Stream.concat(onLines, labelled);
	}

	/** A line of its own; in running text the words behind the title or its number. */
	private @Nullable Span addressees(HeadText head, Title title, @Nullable DocumentNumber number) {
		String text = head.text();
		Optional<Line> line = Stream.concat(head.above().stream(), head.signOff().stream())
			.filter((one) -> isAddressees(one.of(text)))
			.findFirst();
		Span titled = title.span();
		if (line.isPresent() || titled == null) {
			return line.map(Line::span).orElse(null);
		}
		int behind = Math.max(titled.end(), (number != null) ? number.span().end() : 0);
		Matcher sentTo = this.addresseesAtStart.matcher(text).region(behind, text.length());
		return sentTo.lookingAt() ? new Span(sentTo.start(1), sentTo.end(1)) : null;
	}

	private boolean isAddressees(String line) {
		return this.addressees.matcher(line).matches() && !this.audience.startsAt(line, 0);
	}

	/** The annexes that are listed above the first item and in the sign-off. */
	private List<Span> annexes(HeadText head) {
		return Stream.of(head.above(), head.signOff()).flatMap((lines) -> annexes(head.text(), lines)).toList();
	}

	private Stream<Span> annexes(String text, List<Line> lines) {
		Stream.Builder<Span> found = Stream.builder();
		for (int i = 0; i < lines.size(); i++) {
			if (this.annexes.isList(lines.get(i).of(text))) {
				found.add(lines.get(i).span());
				while (i + 1 < lines.size() && NEXT_ANNEX.matcher(lines.get(i + 1).of(text)).matches()) {
					found.add(lines.get(++i).span());
				}
			}
		}
		return found.build();
	}

}
