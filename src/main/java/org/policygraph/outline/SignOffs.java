package org.policygraph.outline;

import java.util.regex.Pattern;

import org.policygraph.text.Clauses;
import org.policygraph.text.HanNumber;

/**
 * Finds where the own text of a part ends and its sign-off begins: names of annexes,
 * organs, a date (GB/T 9704-2012, 7.3.5 and 7.3.6), and the labels and remarks behind
 * them.
 */
final class SignOffs {

	/** 「联系人：…」, 「解读机关：…」 at the end of a text. */
	private static final Pattern LABEL = Pattern.compile("[\\p{IsHan} ]{2,10}[:：].{0,40}");

	private static final Pattern DATE = Pattern
		.compile("[（(]?\\s*[0-9〇○零" + HanNumber.TO_NINE + "]{4}\\s*年.{1,4}月.{1,4}日?\\s*[）)]?");

	private static final Pattern REMARK = Pattern.compile("[（(].{2,14}[）)]");

	/** No sign-off has more lines. */
	private static final int MOST_LINES = 12;

	private static final int LONGEST_ORGAN = 40;

	private final HeadingReader reader;

	private final LineHeadings headings;

	SignOffs(HeadingReader reader, LineHeadings headings) {
		this.reader = reader;
		this.headings = headings;
	}

	static boolean isDate(String line) {
		return DATE.matcher(line).matches();
	}

	/** The first line of the sign-off that ends some lines, or the line behind them. */
	int start(int first, int last) {
		int end = last;
		while (end > first + 1 && this.headings.at(end - 1) == null && isTail(end - 1)) {
			end--;
		}
		for (int i = end - 1; i > Math.max(first, end - MOST_LINES); i--) {
			if (this.headings.at(i) == null && isDate(this.headings.words(i))) {
				int organ = i;
				while (organ > first + 1 && this.headings.at(organ - 1) == null && isAboveDate(organ - 1)) {
					organ--;
				}
				return organ;
			}
		}
		return end;
	}

	private boolean isTail(int i) {
		String words = this.headings.words(i);
		boolean labelled = LABEL.matcher(words).matches() && !this.reader.isDuty(words);
		return labelled || this.headings.namesAnnex(i) || REMARK.matcher(words).matches()
				|| words.chars().noneMatch(Character::isLetterOrDigit);
	}

	/** Organs, and above them the list of annexes. */
	private boolean isAboveDate(int i) {
		String words = this.headings.words(i);
		boolean organ = words.length() <= LONGEST_ORGAN && words.chars().noneMatch((c) -> Clauses.endsClause((char) c));
		return organ || this.headings.namesAnnex(i) || this.headings.saysAnnex(i);
	}

}
