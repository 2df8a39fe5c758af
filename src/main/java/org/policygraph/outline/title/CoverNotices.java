package org.policygraph.outline.title;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Words;
import org.policygraph.text.WordLists;

/**
 * Titles of cover notices: 某省人民政府关于印发《某规划》的通知, 国务院办公厅转发某意见的通知. This is the one definition
 * of such a title, for all rooms.
 */
public final class CoverNotices {

	private final Pattern title;

	private final Words forwards;

	public CoverNotices(Lexicons lexicons) {
		WordLists words = lexicons.lists("outline-words.csv");
		this.title = words
			.pattern("(?:^|<ABOUT>|(?<=<COVER_AFTER>))(<COVER_ISSUES>|<COVER_FORWARDS>)(.{4,100}?)的?<COVER_KIND>$");
		this.forwards = words.list("COVER_FORWARDS");
	}

	/** The notice that a title names; empty for any other title. */
	public Optional<CoverNotice> read(String title) {
		Matcher notice = this.title.matcher(title);
		if (!notice.find()) {
			return Optional.empty();
		}
		String subject = notice.group(2);
		boolean marked = isOneTitle(subject);
		return Optional.of(new CoverNotice(marked ? subject.substring(1, subject.length() - 1) : subject, marked,
				this.forwards.contains(notice.group(1))));
	}

	/** Whether words are one title in its marks, and not several. */
	private static boolean isOneTitle(String words) {
		boolean marked = "<〈《".indexOf(words.charAt(0)) >= 0 && ">〉》".indexOf(words.charAt(words.length() - 1)) >= 0;
		return marked && (words.indexOf('》') == words.length() - 1 || words.indexOf('《') < 0);
	}

}
