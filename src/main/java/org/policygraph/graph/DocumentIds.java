package org.policygraph.graph;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.citation.Citation;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.Head;
import org.policygraph.outline.title.CoverNotice;
import org.policygraph.outline.title.CoverNotices;
import org.policygraph.outline.title.PlainTitles;
import org.policygraph.policy.PolicyDocument;
import org.policygraph.text.Lexicons;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * The id of a document, the same wherever it is named: its document number (发文字号). A
 * document without a number has its title as id, with its jurisdiction if the title does
 * not name it.
 */
final class DocumentIds {

	private final Regions regions;

	private final CoverNotices notices;

	private final Words nation;

	private final Words yearlyReports;

	DocumentIds(Regions regions, Lexicons lexicons) {
		WordLists words = lexicons.lists("identity-words.csv");
		this.regions = regions;
		this.notices = new CoverNotices(lexicons);
		this.nation = words.list("NATION");
		this.yearlyReports = words.list("YEARLY_REPORT");
	}

	String of(PolicyDocument document) {
		Head head = document.head();
		if (head.documentNumber() != null) {
			return number(head.documentNumber());
		}
		Region region = document.region();
		return title(head.title(), (region != null) ? region.code() : "") + year(head);
	}

	/**
	 * The id that a citation makes of its title alone, where that is not its id;
	 * {@code null} where such a citation does not tell which document is meant: the title
	 * comes again every year, or in any jurisdiction.
	 */
	@Nullable String byTitle(PolicyDocument document) {
		Head head = document.head();
		String bare = title(head.title(), "");
		Region region = document.region();
		boolean one = region != null
				&& (region.level() == RegionLevel.NATION || bare.equals(title(head.title(), region.code())));
		return (one && year(head).isEmpty() && !bare.equals(of(document))) ? bare : null;
	}

	/** 「政府工作报告」: a title that comes again every year. */
	private String year(Head head) {
		String title = head.title();
		boolean yearly = this.yearlyReports.endsAt(title, title.length())
				&& title.chars().noneMatch(Character::isDigit);
		return (yearly && head.periodStart() != null) ? ":" + head.periodStart() : "";
	}

	String of(Citation citation) {
		String number = citation.documentNumber();
		return (number != null) ? number(number) : title(citation.title(), "");
	}

	/** 国发〔2024〕17号, whatever the brackets. */
	private static String number(String written) {
		return written.replaceAll("[\\[［【（(〈]", "〔").replaceAll("[\\]］】）)〉]", "〕").replaceAll("\\s|第", "");
	}

	/**
	 * A cover notice and the document that its issuer puts out with it are one document.
	 * A title without marks may be that of any document, and a forwarded document is not
	 * the notice's own.
	 */
	private String issued(String title) {
		return this.notices.read(title)
			.filter((notice) -> notice.marked() && !notice.forwards())
			.map(CoverNotice::subject)
			.orElse(title);
	}

	private String title(String written, String jurisdiction) {
		String title = issued(written);
		boolean saysWhere = this.nation.startsAt(title, 0) || this.regions.startsWithName(title.replaceAll("^《", ""));
		String key = PlainTitles.of(title);
		return (saysWhere || jurisdiction.isEmpty()) ? key : jurisdiction + ":" + key;
	}

}
