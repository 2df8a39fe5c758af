package org.policygraph.graph;

import java.util.regex.Pattern;

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

/**
 * The id of a document, the same wherever it is named: its document number (发文字号). A
 * document without a number has its title as id, with its jurisdiction if the title does
 * not name it.
 */
final class DocumentIds {

	private static final Pattern NATIONAL = Pattern.compile("^(?:国务院|中共中央|中华人民共和国|国家|全国)");

	private final Regions regions;

	private final CoverNotices notices = new CoverNotices(Lexicons.packed());

	DocumentIds(Regions regions) {
		this.regions = regions;
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
	private static String year(Head head) {
		boolean yearly = head.title().endsWith("工作报告") && head.title().chars().noneMatch(Character::isDigit);
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
		boolean saysWhere = NATIONAL.matcher(title).find() || this.regions.startsWithName(title.replaceAll("^《", ""));
		String key = PlainTitles.of(title);
		return (saysWhere || jurisdiction.isEmpty()) ? key : jurisdiction + ":" + key;
	}

}
