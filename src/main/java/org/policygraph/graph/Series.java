package org.policygraph.graph;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Region;
import org.policygraph.outline.Head;
import org.policygraph.outline.title.DocumentKind;
import org.policygraph.policy.PolicyDocument;
import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;

/**
 * Finds the series of a plan that comes again term after term. The series is the title
 * without the term, the region and the issuers. If any of these is uncertain, there is no
 * series.
 */
final class Series {

	private static final Set<DocumentKind> COME_AGAIN = Set.of(DocumentKind.PLAN, DocumentKind.IMPLEMENTATION_PLAN,
			DocumentKind.KEY_POINTS);

	/** （2021—2023年）, 2024年度, “十四五”. */
	private static final String TERM = "[（(]?[12][0-9]{3}年?[—–\\-－~～至]{1,2}[12][0-9]{3}年?(?:度)?[）)]?|[（(]?[12][0-9]{3}年(?:度)?[）)]?"
			+ "|[“\"]?十[一二三四五]五[”\"]?<PLAN_TERM>?";

	private static final Pattern NO_LETTER = Pattern.compile("[\\s\\p{P}\\p{S}]");

	/** Another year or term in the rest of the title makes the term uncertain. */
	private static final Pattern MORE = Pattern.compile("[0-9〇]{4}|[二一][〇○零][〇○零" + HanNumber.TO_NINE + "]{2}|[0-9"
			+ HanNumber.TO_TEN + "]+个?五年|十[" + HanNumber.TO_NINE + "]五");

	private static final int SHORTEST = 4;

	private final Pattern term;

	private final List<String> doubtful;

	Series(Lexicons lexicons) {
		this.term = lexicons.lists("identity-words.csv").pattern(TERM);
		this.doubtful = lexicons.records("series-words.csv").stream().map((row) -> row.get("words")).toList();
	}

	/** The key of the series; {@code null} if the document belongs to none. */
	@Nullable String of(PolicyDocument document) {
		Head head = document.head();
		Region region = document.region();
		if (!COME_AGAIN.contains(head.kind()) || document.issuers().isEmpty() || region == null
				|| head.periodStart() == null || head.periodEnd() == null) {
			return null;
		}
		String title = Normalizer.normalize(head.title(), Normalizer.Form.NFC).replaceAll("\\s", "");
		Matcher term = this.term.matcher(title);
		if (!term.find()) {
			return null;
		}
		String rest = NO_LETTER.matcher(title.substring(0, term.start()) + title.substring(term.end())).replaceAll("");
		boolean certain = rest.length() >= SHORTEST && !MORE.matcher(rest).find()
				&& this.doubtful.stream().noneMatch(rest::contains);
		String issuers = document.issuers()
			.stream()
			.map((issuer) -> issuer.organ().id())
			.distinct()
			.sorted()
			.collect(Collectors.joining(" "));
		return certain ? rest + " " + region.code() + " " + issuers : null;
	}

}
