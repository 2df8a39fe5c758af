package org.policygraph.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.citation.Citation;
import org.policygraph.entity.citation.Citation.Relation;
import org.policygraph.entity.citation.Supersession;
import org.policygraph.gazetteer.Region;
import org.policygraph.outline.Head;
import org.policygraph.outline.title.CoverNotice;
import org.policygraph.outline.title.CoverNotices;
import org.policygraph.outline.title.DocumentKind;
import org.policygraph.outline.title.PlainTitles;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;

/** Recognises a document under each name by which it calls itself. */
final class OwnTitles {

	/**
	 * A year may stand before a title and leaves it the same; so may an organ or a
	 * region.
	 */
	private static final String YEAR = "(?:19|20)[0-9]{2}年?(?:度)?";

	/** 《…》已经国务院同意，现印发给你们: behind the title of what is issued. */
	private static final String ISSUED = "^(?:(?:、|<ISSUED_JOIN>)?《[^》]*》)*[^。，,；《\\n]{0,20}?"
			+ "(?:<APPROVED_ALREADY>?<APPROVED_BY>[^。，《\\n]{0,30}<APPROVED>"
			+ "|<ISSUED_NOW>?<ISSUED><TO_YOU>|<ISSUED_HEREWITH>)";

	/** As long as a number with its brackets may be. */
	private static final int NUMBER_LENGTH = 30;

	private final CoverNotices notices;

	private final String text;

	private final Head head;

	private final String title;

	private final String undated;

	private final String issued;

	private final Pattern additions;

	private final Pattern isIssued;

	/**
	 * The titles of one document.
	 * @param words the lists of {@code identity-words.csv}
	 */
	OwnTitles(CoverNotices notices, WordLists words, String text, Head head, List<Issuer> issuers,
			@Nullable Region region) {
		this.notices = notices;
		this.text = text;
		this.head = head;
		this.isIssued = words.pattern(ISSUED);
		this.title = plain(head.title());
		this.undated = plain(head.title().replaceFirst("[（(][^（）()]*日[^（）()]*[）)]$", ""));
		this.issued = subject(head.title());
		List<String> names = new ArrayList<>(List.of(YEAR));
		words.list("TITLE_ADDITION").all().stream().map(Pattern::quote).forEach(names::add);
		issuers.forEach((issuer) -> names.add(Pattern.quote(plain(issuer.organ().name()))));
		if (region != null) {
			names.add(Pattern.quote(region.name()));
			names.add(Pattern.quote(region.shortName()));
		}
		names.sort(Comparator.comparing(String::length).reversed());
		this.additions = Pattern.compile("(?>" + String.join("|", names) + ")*+");
	}

	/** The documents that are not the text itself. */
	List<Citation> others(List<Citation> citations) {
		if (this.head.kind() == DocumentKind.INTERPRETATION) {
			return interpreted(citations);
		}
		Set<String> itself = citations.stream()
			.filter(this::isItself)
			.map((citation) -> plain(citation.title()))
			.collect(Collectors.toSet());
		return citations.stream().filter((citation) -> !itself.contains(plain(citation.title()))).toList();
	}

	/**
	 * What a text replaces is not itself; where it was called the same, its number tells
	 * it apart.
	 */
	List<Supersession> earlier(List<Supersession> supersessions) {
		return supersessions.stream().filter((one) -> {
			Citation citation = one.citation();
			return citation.documentNumber() != null ? !isOwnNumber(citation) : !isItself(citation);
		}).toList();
	}

	/** An interpretation has one subject: the document in its title, else the first. */
	private List<Citation> interpreted(List<Citation> citations) {
		String subject = citations.stream()
			.map((citation) -> plain(citation.title()))
			.filter(this.title::contains)
			.findFirst()
			.orElseGet(() -> citations.isEmpty() ? "" : plain(citations.get(0).title()));
		return citations.stream()
			.filter((citation) -> !plain(citation.title()).equals(this.title))
			.map((citation) -> plain(citation.title()).equals(subject) ? new Citation(citation.title(),
					citation.documentNumber(), Relation.INTERPRETS, citation.span(), citation.rule()) : citation)
			.toList();
	}

	private boolean isItself(Citation citation) {
		return isOwnNumber(citation) || isOwnTitle(citation.title()) || isIssued(citation.span());
	}

	/** 国发〔2024〕17号 behind the title or, as on some pages, right before it. */
	private boolean isOwnNumber(Citation citation) {
		if (this.head.documentNumber() == null) {
			return false;
		}
		String number = plain(this.head.documentNumber());
		int start = citation.span().start();
		return number.equals(plain(String.valueOf(citation.documentNumber())))
				|| plain(this.text.substring(Math.max(0, start - NUMBER_LENGTH), start)).endsWith(number);
	}

	private boolean isOwnTitle(String cited) {
		String name = plain(cited);
		return differOnlyInAdditions(this.title, name) || differOnlyInAdditions(this.undated, name)
				|| differOnlyInAdditions(name, this.title) || (this.issued.contains(name) && !name.isEmpty())
				|| subject(cited).equals(this.title);
	}

	/**
	 * The document that a cover notice brings, which is one document with its notice;
	 * empty for any other title.
	 */
	private String subject(String title) {
		return this.notices.read(title).map(CoverNotice::subject).map(OwnTitles::plain).orElse("");
	}

	/** 某市政府工作报告（2023年2月18日 某某） and 2023年某市政府工作报告 and 政府工作报告. */
	private boolean differOnlyInAdditions(String longer, String shorter) {
		return longer.endsWith(shorter)
				&& this.additions.matcher(longer.substring(0, longer.length() - shorter.length())).matches();
	}

	private boolean isIssued(Span span) {
		if (!this.head.span().contains(span)) {
			return false;
		}
		int end = Math.min(this.text.length(), span.end() + 100);
		return this.isIssued.matcher(this.text.substring(span.end(), end)).find();
	}

	/** Letters and figures alone. */
	private static String plain(String title) {
		return PlainTitles.of(title);
	}

}
