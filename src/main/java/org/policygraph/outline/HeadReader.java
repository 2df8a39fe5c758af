package org.policygraph.outline;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.CleanText;
import org.policygraph.text.Span;

/** Reads what a document says of itself: above its first chapter and in its sign-off. */
final class HeadReader {

	private static final String ORGAN = "([\\p{IsHan}、 ]{2,40}(?:人民政府|办公厅|办公室|委员会|国务院|政府|局|厅|部|委|院))";

	private static final Pattern ORGAN_NAME = Pattern.compile(ORGAN);

	private static final Pattern ORGAN_AND_DATE = Pattern.compile("^" + ORGAN + "[\\s(（]+" + Dates.DATE + "[)）]?$");

	private static final Pattern ISSUES = Pattern
		.compile("(?:^|[,，。\\s]|日前|近日)" + ORGAN + "(?:(?:关于|于[0-9年月日]{5,11})(?:印发|转发|发布)|(?:印发|发布)(?=[《〈]))");

	/** 「XX省人民政府关于…」, 「XX局印发《…》的通知」: a title names who issues. */
	private static final Pattern ISSUER_IN_TITLE = Pattern
		.compile("([\\p{IsHan}、\\s　]{2,60}?(?:人民政府|办公厅|办公室|委员会|国务院|政府|局|厅|部|委|院))(?=\\s*(?:关于|印发|转发|[12][0-9]{3}年))");

	/** （2022年11月28日中共中央办公厅、国务院办公厅发布）. */
	private static final Pattern ISSUED_BELOW_TITLE = Pattern.compile("日\\s*" + ORGAN + "(?:联合)?(?:发布|印发)");

	private static final Pattern ADDRESSEES = Pattern.compile("^(?:各|省|市|州|县|区|国务院|中央|全).{2,300}[：:]$");

	private static final Pattern ADDRESSEES_AT_START = Pattern.compile("[\\s　]*(各[^。：:]{2,120}[：:])");

	/** The imprint at the foot of the last page: 「XX办公室 2021年7月20日印发」. */
	private static final Pattern IMPRINT = Pattern.compile(Dates.DATE + "\\s*印发$");

	/** 「2.…细则」 below 「附件：1.…办法」. */
	private static final Pattern NEXT_ANNEX = Pattern.compile("^[0-9]{1,2}[.．、]\\s*[^。；]{2,60}$");

	private static final Pattern ANNEXES = Pattern.compile("^附\\s*件\\s*[:：].{4,}");

	/** （2022年11月28日中共中央批准 …）, 「2021年2月2日在…会议上」. */
	private static final Pattern DATE_BELOW_TITLE = Pattern
		.compile("^[（(—\\-]*\\s*" + Dates.DATE + ".{0,60}?(?:发布|印发|通过|批准|会议上|会上|[）)])");

	/** A sign-off in a text without line ends: 「…贯彻执行。国务院办公厅2020年7月15日」. */
	private static final Pattern SIGN_OFF_IN_LINE = Pattern.compile("[。\\s　](?:" + ORGAN
			+ "[\\s　]*|[\\s　]+)((?:[12][0-9]{3}|[〇○零一二三四五六七八九]{4})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)");

	/** Names with wide spaces between them. */
	private static final Pattern APART = Pattern.compile("[^\\s　](?:[^\\s　]|[ 　](?![ 　]))*");

	private static final int LONGEST_DATE_LINE = 80;

	/** How much of a text's end may say how long it is in force. */
	private static final int FORCE = 1500;

	/** How much of a text's end may hold a sign-off. */
	private static final int SIGN_OFF = 200;

	private final HeadLabels labels = new HeadLabels();

	Head read(CleanText source, List<Line> lines, Layout layout) {
		return new Reading(source, lines, layout).head();
	}

	/** What is found in the lines outside the items of one text. */
	private final class Reading {

		private final CleanText source;

		private final String text;

		private final Layout layout;

		private final List<Line> above;

		/** Sign-offs and what else stands behind the items. */
		private final List<List<Line>> behind;

		private final Title title;

		private final List<Span> issuers = new ArrayList<>();

		private @Nullable Dated written;

		private @Nullable Dated published;

		private @Nullable Span number;

		private @Nullable Span addressees;

		private final List<Span> annexes = new ArrayList<>();

		private final List<Span> labelledIssuers = new ArrayList<>();

		private Reading(CleanText source, List<Line> lines, Layout layout) {
			this.source = source;
			this.text = source.text();
			this.layout = layout;
			this.above = within(lines, layout.head());
			this.behind = layout.remainder().stream().map((span) -> within(lines, span)).toList();
			this.title = title();
		}

		private static List<Line> within(List<Line> lines, Span span) {
			int from = place(lines, span.start());
			int to = from;
			while (to < lines.size() && lines.get(to).end() <= span.end()) {
				to++;
			}
			return lines.subList(from, to);
		}

		/** The first line that starts at or behind an offset. */
		private static int place(List<Line> lines, int offset) {
			int low = 0;
			int high = lines.size();
			while (low < high) {
				int middle = (low + high) / 2;
				if (lines.get(middle).start() < offset) {
					low = middle + 1;
				}
				else {
					high = middle;
				}
			}
			return low;
		}

		private Head head() {
			this.above.forEach(this::readLine);
			readAnnexes(this.above);
			HeadReader.this.labels.in(this.text, this.above).forEach(this::readValue);
			readSignOff(this.above);
			this.behind.stream().limit(1).forEach((lines) -> {
				readSignOff(lines);
				lines.forEach(this::readLine);
				readAnnexes(lines);
				HeadReader.this.labels.in(this.text, lines).forEach(this::readValue);
			});
			this.behind.forEach((lines) -> lines.forEach(this::readImprint));
			readRunOn();
			if (this.issuers.isEmpty()) {
				this.issuers.addAll(this.labelledIssuers);
			}
			if (this.issuers.isEmpty()) {
				readIssuerInTitle();
			}
			Period period = period();
			return new Head(this.title.words(), this.title.span(), this.title.kind(), this.title.excerpt(),
					(this.number != null) ? DocumentNumber.normal(this.number.of(this.text)) : null, this.number,
					List.copyOf(this.issuers), this.addressees, this.written, this.published, List.copyOf(this.annexes),
					(period != null) ? period.start() : null, (period != null) ? period.end() : null,
					this.layout.head());
		}

		/**
		 * Of the title, of the name that a clipped page has, of a clause on its force; a
		 * government's yearly report has the year in which it was read.
		 */
		private @Nullable Period period() {
			Period period = Period.of(this.title.words());
			Title labelled = (period == null) ? labelledTitle() : null;
			period = (labelled != null) ? Period.of(Title.withoutRemark(labelled.words())) : period;
			int end = this.text.length();
			period = (period != null) ? period : Period.inForce(this.text.substring(Math.max(0, end - FORCE), end));
			return (period == null && this.written != null && this.title.isYearlyReport())
					? Period.ofYear(this.written.date().get(ChronoField.YEAR)) : period;
		}

		/**
		 * The title nearest above the first chapter: behind a cover notice stands the
		 * plan. Of a collection it is the notice's.
		 */
		private Title title() {
			List<Title> printed = Title.printed(this.text, this.above);
			if (!printed.isEmpty()) {
				Title last = printed.get(printed.size() - 1);
				Title labelled = labelledTitle();
				if (labelled != null && labelled.addsPeriodTo(last)) {
					return labelled;
				}
				if (this.layout.isCollection()) {
					return printed.stream().filter(Title::isNotice).reduce((first, second) -> second).orElse(last);
				}
				return last.brought(this.layout.head().of(this.text));
			}
			Title labelled = labelledTitle();
			if (labelled != null) {
				return labelled;
			}
			Title defined = Title.defined(this.text);
			return (defined != null) ? defined
					: new Title(this.source.source().name().replaceFirst("\\.[^.]*$", ""), null, false);
		}

		private @Nullable Title labelledTitle() {
			return HeadReader.this.labels.in(this.text, this.above)
				.stream()
				.filter((value) -> value.field().equals("TITLE"))
				.findFirst()
				.map((value) -> new Title(Title.withoutReading(value.span().of(this.text)), value.span(), false))
				.orElse(null);
		}

		private void readLine(Line line) {
			String words = line.of(this.text);
			Matcher organAndDate = ORGAN_AND_DATE.matcher(words);
			if (organAndDate.find()) {
				addIssuer(group(organAndDate, 1, line));
				this.written = first(this.written, dated(new Span(line.start() + organAndDate.start(2), line.end())));
			}
			Matcher below = DATE_BELOW_TITLE.matcher(words);
			if (words.length() <= LONGEST_DATE_LINE && below.find()) {
				this.written = first(this.written, dated(line.span()));
				Matcher issued = ISSUED_BELOW_TITLE.matcher(words);
				if (issued.find()) {
					addIssuer(group(issued, 1, line));
				}
			}
			Matcher issues = ISSUES.matcher(words);
			if (issues.find()) {
				addIssuer(group(issues, 1, line));
			}
			this.number = (this.number != null) ? this.number : DocumentNumber.onLine(this.text, line);
			if (this.addressees == null && ADDRESSEES.matcher(words).matches() && !words.startsWith("各位")) {
				this.addressees = line.span();
			}
		}

		private void readImprint(Line line) {
			Matcher imprint = IMPRINT.matcher(line.of(this.text));
			if (imprint.find()) {
				this.published = first(this.published, dated(new Span(line.start() + imprint.start(), line.end())));
			}
		}

		private void readValue(HeadLabels.Value value) {
			switch (value.field()) {
				case "ISSUER" -> {
					if (ORGAN_NAME.matcher(value.span().of(this.text)).lookingAt()) {
						this.labelledIssuers.add(value.span());
					}
				}
				case "PUBLISHED_ON" -> this.published = first(this.published, dated(value.span()));
				case "WRITTEN_ON" -> this.written = first(this.written, dated(value.span()));
				case "DOCUMENT_NUMBER" ->
					this.number = (this.number == null && value.span().of(this.text).contains("号")) ? value.span()
							: this.number;
				default -> {
				}
			}
		}

		/** The list of annexes. */
		private void readAnnexes(List<Line> lines) {
			for (int i = 0; i < lines.size(); i++) {
				if (ANNEXES.matcher(lines.get(i).of(this.text)).matches()) {
					this.annexes.add(lines.get(i).span());
					while (i + 1 < lines.size() && NEXT_ANNEX.matcher(lines.get(i + 1).of(this.text)).matches()) {
						this.annexes.add(lines.get(++i).span());
					}
				}
			}
		}

		private void addIssuer(@Nullable Span issuer) {
			if (issuer != null && this.issuers.isEmpty()) {
				this.issuers.add(issuer);
			}
		}

		/** Lines of organs above a line that is a date. */
		private void readSignOff(List<Line> lines) {
			for (int i = 0; i < lines.size(); i++) {
				Line line = lines.get(i);
				Matcher date = Dates.DATE.matcher(line.of(this.text));
				boolean alone = date.find() && line.length() - (date.end() - date.start()) <= 2;
				if (!alone) {
					continue;
				}
				this.written = first(this.written, dated(line.span()));
				int organ = i;
				while (organ > 0 && isOrganLine(lines.get(organ - 1))) {
					organ--;
				}
				if (this.issuers.isEmpty()) {
					lines.subList(organ, i).forEach((one) -> addOrgans(one.span()));
				}
			}
		}

		/** Organs that stand apart on one line are several; 「国 务 院」 is one. */
		private void addOrgans(Span line) {
			Matcher name = APART.matcher(this.text).region(line.start(), line.end());
			List<Span> names = new ArrayList<>();
			while (name.find()) {
				names.add(new Span(name.start(), name.end()));
			}
			boolean several = names.stream().allMatch((one) -> one.length() > 2);
			this.issuers.addAll(several ? names : List.of(line));
		}

		private boolean isOrganLine(Line line) {
			return line.length() <= 40
					&& !line.holdsAny(this.text, Clauses.CLAUSE_ENDS + Brackets.OPENING + "《》0123456789")
					&& !Title.isTitle(line.of(this.text)) && line.mark() == 0;
		}

		/** A text without line ends: number and addressees follow the title at once. */
		private void readRunOn() {
			Span titled = this.title.span();
			if (titled == null) {
				return;
			}
			if (this.number == null) {
				this.number = DocumentNumber.behind(this.text, titled.end());
			}
			if (this.written == null) {
				readSignOffInLine(new Span(titled.end(), Math.max(titled.end(), this.layout.head().end())));
			}
			if (this.written == null) {
				readSignOffInLine(new Span(Math.max(titled.end(), this.text.length() - SIGN_OFF), this.text.length()));
			}
			if (this.addressees == null) {
				int behind = Math.max(titled.end(), (this.number != null) ? this.number.end() : 0);
				Matcher sentTo = ADDRESSEES_AT_START.matcher(this.text).region(behind, this.text.length());
				this.addressees = sentTo.lookingAt() ? new Span(sentTo.start(1), sentTo.end(1)) : null;
			}
		}

		private void readSignOffInLine(Span within) {
			Matcher signOff = SIGN_OFF_IN_LINE.matcher(this.text).region(within.start(), within.end());
			if (signOff.find()) {
				this.written = dated(new Span(signOff.start(2), signOff.end(2)));
				if (this.issuers.isEmpty() && signOff.group(1) != null) {
					this.issuers.add(new Span(signOff.start(1), signOff.end(1)));
				}
			}
		}

		private void readIssuerInTitle() {
			List<Title> titles = new ArrayList<>(Title.printed(this.text, this.above));
			Title labelled = labelledTitle();
			if (labelled != null) {
				titles.add(labelled);
			}
			for (Title title : titles) {
				Span place = title.span();
				Matcher issuer = (place != null) ? ISSUER_IN_TITLE.matcher(this.text).region(place.start(), place.end())
						: null;
				if (issuer != null && issuer.lookingAt()) {
					this.issuers.add(new Span(issuer.start(1), issuer.end(1)));
					return;
				}
			}
		}

		private @Nullable Dated dated(@Nullable Span span) {
			if (span == null) {
				return null;
			}
			Matcher date = Dates.DATE.matcher(span.of(this.text));
			TemporalAccessor found = date.find() ? Dates.of(date) : null;
			return (found != null) ? new Dated(found, new Span(span.start() + date.start(), span.start() + date.end()))
					: null;
		}

		private static @Nullable Dated first(@Nullable Dated before, @Nullable Dated found) {
			return (before != null) ? before : found;
		}

		private static Span group(Matcher matcher, int group, Line line) {
			return new Span(line.start() + matcher.start(group), line.start() + matcher.end(group));
		}

	}

}
