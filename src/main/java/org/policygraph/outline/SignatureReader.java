package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.outline.title.Title;
import org.policygraph.outline.title.TitleWords;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;

/**
 * Finds where a text says who issues it and when it was written, the surest places first:
 * below the title, in the sign-off, in the running text.
 */
final class SignatureReader {

	private static final String ORGAN = "([\\p{IsHan}、 ]{2,40}<ORGAN_END>)";

	/** Names with wide spaces between them. */
	private static final Pattern APART = Pattern.compile("[^\\s　](?:[^\\s　]|[ 　](?![ 　]))*");

	private static final String NOT_IN_ORGAN = Clauses.CLAUSE_ENDS + Brackets.OPENING + "《》0123456789";

	private static final int LONGEST_DATE_LINE = 80;

	private static final int LONGEST_ORGAN_LINE = 40;

	/** How much of a text's end may hold a sign-off. */
	private static final int SIGN_OFF = 200;

	private final TitleWords titles;

	private final Pattern organAndDate;

	private final Pattern issues;

	/** （2022年11月28日中共中央办公厅、国务院办公厅发布）. */
	private final Pattern issuedBelowTitle;

	/** （2022年11月28日中共中央批准 …）, 「2021年2月2日在…会议上」. */
	private final Pattern dateBelowTitle;

	/** A sign-off in a text without line ends: 「…贯彻执行。国务院办公厅2020年7月15日」. */
	private final Pattern inLine;

	SignatureReader(Lexicons lexicons, TitleWords titles) {
		WordLists words = lexicons.lists("outline-words.csv");
		this.titles = titles;
		this.organAndDate = words.pattern("^" + ORGAN + "[\\s(（]+" + Dates.DATE + "[)）]?$");
		this.issues = words.pattern("(?:^|[,，。\\s]|<RECENTLY>)" + ORGAN
				+ "(?:(?:<ABOUT>|于[0-9年月日]{5,11})<PUTS_OUT>|<PUTS_OUT_TITLE>(?=[《〈]))");
		this.issuedBelowTitle = words.pattern("日\\s*" + ORGAN + "<JOINTLY>?<PUTS_OUT_TITLE>");
		this.dateBelowTitle = words.pattern("^[（(—\\-]*\\s*" + Dates.DATE + ".{0,60}?(?:<DATED_BY>|[）)])");
		this.inLine = words.pattern("[。\\s　](?:" + ORGAN + "[\\s　]*|[\\s　]+)((?:[12][0-9]{3}|[〇○零" + HanNumber.TO_NINE
				+ "]{4})年[0-9" + HanNumber.TO_TEN + "]{1,3}月[0-9" + HanNumber.TO_TEN + "]{1,3}日)");
	}

	/** The signatures of a text, the surest first. */
	List<Signature> read(HeadText head, Title title) {
		String text = head.text();
		List<Signature> found = new ArrayList<>();
		head.above().forEach((line) -> addBelowTitle(text, line, found));
		addLabelled(text, head.labels(), found);
		addSignOffs(text, head.above(), found);
		addSignOffs(text, head.signOff(), found);
		head.signOff().forEach((line) -> addBelowTitle(text, line, found));
		addLabelled(text, head.signOffLabels(), found);
		Span titled = title.span();
		if (titled != null && !isDated(found)) {
			addInLine(text, new Span(titled.end(), Math.max(titled.end(), head.span().end())), found);
		}
		if (titled != null && !isDated(found)) {
			addInLine(text, new Span(Math.max(titled.end(), text.length() - SIGN_OFF), text.length()), found);
		}
		return found;
	}

	private static boolean isDated(List<Signature> found) {
		return found.stream().anyMatch((signature) -> signature.date() != null);
	}

	private void addBelowTitle(String text, Line line, List<Signature> found) {
		String words = line.of(text);
		Matcher organAndDate = this.organAndDate.matcher(words);
		if (organAndDate.find()) {
			Span date = new Span(line.start() + organAndDate.start(2), line.end());
			found.add(new Signature(List.of(organ(organAndDate, line)), Dates.in(text, date)));
		}
		if (words.length() <= LONGEST_DATE_LINE && this.dateBelowTitle.matcher(words).find()) {
			found.add(Signature.of(Dates.in(text, line.span())));
			Matcher issued = this.issuedBelowTitle.matcher(words);
			if (issued.find()) {
				found.add(Signature.of(organ(issued, line)));
			}
		}
		Matcher issues = this.issues.matcher(words);
		if (issues.find()) {
			found.add(Signature.of(organ(issues, line)));
		}
	}

	private static Span organ(Matcher matcher, Line line) {
		return new Span(line.start() + matcher.start(1), line.start() + matcher.end(1));
	}

	private static void addLabelled(String text, List<HeadLabels.Value> labels, List<Signature> found) {
		labels.stream()
			.filter((value) -> value.field().equals(HeadLabels.WRITTEN_ON))
			.forEach((value) -> found.add(Signature.of(Dates.in(text, value.span()))));
	}

	/** Lines of organs above a line that is a date. */
	private void addSignOffs(String text, List<Line> lines, List<Signature> found) {
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Matcher date = Dates.PATTERN.matcher(line.of(text));
			boolean alone = date.find() && line.length() - (date.end() - date.start()) <= 2;
			if (alone) {
				int organ = i;
				while (organ > 0 && isOrganLine(text, lines.get(organ - 1))) {
					organ--;
				}
				List<Span> organs = new ArrayList<>();
				lines.subList(organ, i).forEach((one) -> addOrgans(text, one.span(), organs));
				found.add(new Signature(List.copyOf(organs), Dates.in(text, line.span())));
			}
		}
	}

	/** Organs that stand apart on one line are several; 「国 务 院」 is one. */
	private static void addOrgans(String text, Span line, List<Span> organs) {
		Matcher name = APART.matcher(text).region(line.start(), line.end());
		List<Span> names = new ArrayList<>();
		while (name.find()) {
			names.add(new Span(name.start(), name.end()));
		}
		boolean several = names.stream().allMatch((one) -> one.length() > 2);
		organs.addAll(several ? names : List.of(line));
	}

	private boolean isOrganLine(String text, Line line) {
		return line.length() <= LONGEST_ORGAN_LINE && !line.holdsAny(text, NOT_IN_ORGAN)
				&& !this.titles.isTitle(line.of(text)) && line.mark() == 0;
	}

	private void addInLine(String text, Span within, List<Signature> found) {
		Matcher signOff = this.inLine.matcher(text).region(within.start(), within.end());
		if (signOff.find()) {
			List<Span> organs = (signOff.group(1) != null) ? List.of(new Span(signOff.start(1), signOff.end(1)))
					: List.of();
			found.add(new Signature(organs, Dates.in(text, new Span(signOff.start(2), signOff.end(2)))));
		}
	}

}
