package org.policygraph.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.outline.title.Title;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;

/**
 * Finds the issuing organs: in the surest signature that names some, else behind a label,
 * else at the start of a title.
 */
final class IssuerReader {

	private final Pattern organ;

	/** 「XX省人民政府关于…」, 「XX局印发《…》的通知」: a title names who issues. */
	private final Pattern inTitle;

	IssuerReader(Lexicons lexicons) {
		WordLists words = lexicons.lists("outline-words.csv");
		this.organ = words.pattern("[\\p{IsHan}、 ]{2,40}<ORGAN_END>");
		this.inTitle = words
			.pattern("([\\p{IsHan}、\\s　]{2,60}?<ORGAN_END>)(?=\\s*(?:<ABOUT>|<PASSES_ON>|[12][0-9]{3}年))");
	}

	/**
	 * Where the issuing organs are named.
	 * @param titles the titles in the text, the printed ones first
	 */
	List<Span> read(HeadText head, List<Signature> signatures, List<Title> titles) {
		List<Span> signed = signatures.stream()
			.map(Signature::organs)
			.filter((organs) -> !organs.isEmpty())
			.findFirst()
			.orElse(List.of());
		if (!signed.isEmpty()) {
			return signed;
		}
		List<Span> labelled = head.labelled(HeadLabels.ISSUER)
			.filter((value) -> this.organ.matcher(value.of(head.text())).lookingAt())
			.toList();
		return labelled.isEmpty() ? inTitles(head.text(), titles) : labelled;
	}

	private List<Span> inTitles(String text, List<Title> titles) {
		return titles.stream().map((title) -> inTitle(text, title)).flatMap(Optional::stream).limit(1).toList();
	}

	private Optional<Span> inTitle(String text, Title title) {
		Span place = title.span();
		if (place == null) {
			return Optional.empty();
		}
		Matcher issuer = this.inTitle.matcher(text).region(place.start(), place.end());
		return issuer.lookingAt() ? Optional.of(new Span(issuer.start(1), issuer.end(1))) : Optional.empty();
	}

}
