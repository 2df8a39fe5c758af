package org.policygraph.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.outline.title.CoverNotice;
import org.policygraph.outline.title.CoverNotices;
import org.policygraph.outline.title.PeriodReader;
import org.policygraph.outline.title.Title;
import org.policygraph.outline.title.TitleWords;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Finds the title of a text: printed above its first item, else behind a label, else the
 * name that the text gives itself, else the name of the file.
 */
final class TitleReader {

	private static final Pattern NAMED = Pattern.compile("《((?:[^《》\n]|《[^《》\n]{1,60}》){4,100})》");

	private static final Pattern YEAR = Pattern.compile("^.[12][0-9]{3}年?.$");

	private final PrintedTitles printed;

	private final TitleWords words;

	private final CoverNotices notices;

	private final PeriodReader periods;

	/** 《X》（以下简称《规划》）: how a text without a title of its own names what it is. */
	private final Pattern defined;

	private final Words interprets;

	private final String interpretation;

	private final String itself;

	TitleReader(Lexicons lexicons, TitleWords titles, PeriodReader periods) {
		WordLists lists = lexicons.lists("outline-words.csv");
		this.printed = new PrintedTitles(lexicons, titles);
		this.words = titles;
		this.notices = new CoverNotices(lexicons);
		this.periods = periods;
		this.defined = lists.pattern("《([^《》]{5,100})》\\s*[（(]<DEFINED_AS>[《“]?([\\p{IsHan}]{2,8})[》”]?[）)]");
		this.interprets = lists.list("INTERPRETS");
		this.interpretation = lists.list("INTERPRETATION").all().get(0);
		this.itself = lists.list("ITSELF").all().get(0);
	}

	/** The titles printed above the first item of a text, from top to bottom. */
	List<Title> printed(HeadText head) {
		return this.printed.in(head.text(), head.above());
	}

	/**
	 * The title nearest above the first chapter: behind a cover notice stands the plan.
	 * Of a collection it is the notice's.
	 * @param printed the titles printed above the first item
	 */
	Title read(HeadText head, List<Title> printed, boolean collection) {
		Optional<Title> labelled = labelled(head);
		if (printed.isEmpty()) {
			return labelled.or(() -> defined(head.text())).orElseGet(() -> nameOfFile(head));
		}
		Title last = printed.get(printed.size() - 1);
		if (labelled.isPresent() && addsPeriod(labelled.get().words(), last.words())) {
			return labelled.get();
		}
		if (collection) {
			return printed.stream()
				.filter((title) -> this.notices.read(title.words()).isPresent())
				.reduce((first, second) -> second)
				.orElse(last);
		}
		return brought(last, head.span().of(head.text()));
	}

	/** The title that a label gives: the name of a clipped page. */
	Optional<Title> labelled(HeadText head) {
		return head.labels()
			.stream()
			.filter((value) -> value.field().equals(HeadLabels.TITLE))
			.findFirst()
			.map((value) -> title(TitleWords.withoutReading(value.span().of(head.text())), value.span()));
	}

	private Title nameOfFile(HeadText head) {
		return title(head.source().source().name().replaceFirst("\\.[^.]*$", ""), null);
	}

	private Title title(String words, @Nullable Span span) {
		return new Title(words, span, this.words.kindOf(words), false);
	}

	/** Whether words are another title with its term behind it: …规划（2031—2035年）. */
	private boolean addsPeriod(String longer, String shorter) {
		String rest = longer.startsWith(shorter) ? longer.substring(shorter.length()) : "";
		return TitleWords.hasRemark(rest) && TitleWords.withoutRemark(rest).isEmpty() && this.periods.of(rest) != null
				&& !YEAR.matcher(rest).find();
	}

	/**
	 * The title of what a notice brings, where the text does not print it on a line of
	 * its own: 《X》 in the notice's title or among the words of the head.
	 */
	private Title brought(Title title, String head) {
		CoverNotice notice = this.notices.read(title.words()).orElse(null);
		if (notice == null) {
			return title;
		}
		if (notice.marked()) {
			return title.shortened(notice.subject(), this.words.kindOf(notice.subject()));
		}
		return NAMED.matcher(head)
			.results()
			.map((named) -> named.group(1))
			.filter((named) -> !named.equals(title.words()) && notice.subject().endsWith(named))
			.findFirst()
			.map((named) -> title.shortened(named, this.words.kindOf(named)))
			.orElse(title);
	}

	/**
	 * The name that a text without a printed title gives to itself or to what it
	 * interprets.
	 */
	private Optional<Title> defined(String text) {
		Matcher matcher = this.defined.matcher(text);
		while (matcher.find()) {
			String words = matcher.group(1);
			String shortName = "《" + matcher.group(2) + "》";
			boolean own = text.contains(this.itself + shortName);
			if (words.contains(matcher.group(2)) && (own || text.contains(shortName))) {
				boolean interprets = this.interprets.occurIn(text) && !own;
				return Optional.of(title(interprets ? "《" + words + "》" + this.interpretation : words,
						new Span(matcher.start(1), matcher.end(1))));
			}
		}
		return Optional.empty();
	}

}
