package org.policygraph.outline;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.policygraph.text.CleanText;
import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;

/** Reads what a document says of itself: above its first chapter and below its last. */
final class HeadReader {

	private static final Pattern LABEL = Pattern.compile("^[•·*\\-【\\s]*([\\p{IsHan}]{2,6})】?\\s*[:：]\\s*(.{2,80})$");

	/** 国办发〔2021〕11号, the year in any brackets, alone on its line. */
	private static final Pattern NUMBER = Pattern
		.compile("^([\\p{IsHan}]{2,14}\\s?[〔\\[［【（(〈]\\s?[12][0-9]{3}\\s?[〕\\]］】）)〉]\\s?[0-9]{1,5}\\s?号)$");

	private static final String ORGAN = "([\\p{IsHan}、 ]{2,40}(?:人民政府|办公厅|办公室|委员会|政府|局|厅|部|委|院))";

	private static final Pattern ORGAN_AND_DATE = Pattern.compile("^" + ORGAN + "[\\s(（]+" + Dates.DATE + "[)）]?$");

	private static final Pattern ISSUES = Pattern
		.compile("(?:^|[,，。\\s]|日前|近日)" + ORGAN + "(?:关于|于[0-9年月日]{5,11})(?:印发|转发|发布)");

	private final Map<String, String> labels = Lexicon.records("head-labels.csv")
		.stream()
		.collect(Collectors.toMap((row) -> row.get("label"), (row) -> row.get("field")));

	Head read(CleanText source, List<Span> lines, Span head, Span tail) {
		String text = source.text();
		Title title = title(source, lines, head);
		Span issuer = null;
		Span issuedOn = null;
		Span number = null;
		for (Span line : lines) {
			if (!head.contains(line) && !tail.contains(line)) {
				continue;
			}
			String words = line.of(text);
			issuer = (issuer != null) ? issuer : issuer(words, line);
			issuedOn = (issuedOn != null) ? issuedOn : issuedOn(words, line);
			number = (number != null) ? number : number(words, line);
		}
		if (issuer == null) {
			issuer = signature(text, lines, tail);
		}
		Period period = Period.of(title.words());
		Matcher date = (issuedOn != null) ? Dates.DATE.matcher(issuedOn.of(text)) : null;
		return new Head(title.words(), title.span(), title.kind(), title.excerpt(),
				(number != null) ? number.of(text).replaceAll("\\s", "") : null, number, issuer,
				(date != null && date.find()) ? Dates.of(date) : null, issuedOn,
				(period != null) ? period.start() : null, (period != null) ? period.end() : null, head);
	}

	private static Title title(CleanText source, List<Span> lines, Span head) {
		Title title = Title.printed(source.text(), lines, head);
		title = (title != null) ? title : Title.defined(source.text());
		return (title != null) ? title : new Title(source.source().name().replaceFirst("\\.[^.]*$", ""), null, false);
	}

	private @Nullable Span issuer(String words, Span line) {
		Span labelled = labelled(words, line, "ISSUER");
		if (labelled != null) {
			return labelled;
		}
		Matcher organAndDate = ORGAN_AND_DATE.matcher(words);
		if (organAndDate.find()) {
			return group(organAndDate, 1, line);
		}
		Matcher issues = ISSUES.matcher(words);
		return issues.find() ? group(issues, 1, line) : null;
	}

	private @Nullable Span issuedOn(String words, Span line) {
		Span labelled = labelled(words, line, "ISSUED_ON");
		if (labelled != null) {
			return labelled;
		}
		Matcher organAndDate = ORGAN_AND_DATE.matcher(words);
		if (organAndDate.find()) {
			return new Span(line.start() + organAndDate.start(2), line.end());
		}
		Matcher date = Dates.DATE.matcher(words);
		boolean alone = date.find() && words.length() - (date.end() - date.start()) <= 2;
		return alone ? line : null;
	}

	private @Nullable Span number(String words, Span line) {
		Span labelled = labelled(words, line, "DOCUMENT_NUMBER");
		if (labelled != null) {
			return labelled;
		}
		Matcher number = NUMBER.matcher(words);
		return number.find() ? line : null;
	}

	private @Nullable Span labelled(String words, Span line, String field) {
		Matcher label = LABEL.matcher(words);
		boolean found = label.find() && field.equals(this.labels.get(label.group(1)));
		return found ? group(label, 2, line) : null;
	}

	/** The line above the date at the end of a text. */
	private static @Nullable Span signature(String text, List<Span> lines, Span tail) {
		List<Span> last = lines.stream().filter(tail::contains).toList();
		for (int i = 1; i < last.size(); i++) {
			Matcher date = Dates.DATE.matcher(last.get(i).of(text));
			if (date.find() && date.start() <= 1) {
				return last.get(i - 1);
			}
		}
		return null;
	}

	private static Span group(Matcher matcher, int group, Span line) {
		return new Span(line.start() + matcher.start(group), line.start() + matcher.end(group));
	}

}
