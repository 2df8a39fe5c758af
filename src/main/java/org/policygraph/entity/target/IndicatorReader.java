package org.policygraph.entity.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.entity.target.TargetWords.Role;
import org.policygraph.text.HanNumber;

/** Names what a target measures: 参保率 in 到2028年参保率达到95%, 生产总值增长 in 生产总值增长8%. */
final class IndicatorReader {

	private static final String NUMBER = "(?:[0-9]{1,3}|[" + HanNumber.TO_TEN + "]{1,3})[.．、)）]";

	private static final String YEAR = "<GOAL_YEAR>?[12][0-9]{3}年<YEAR_END>?前?[,，]?";

	private static final String TERM = "<GOAL_YEAR>(?:<PLAN_END>|[“\"]?十[" + HanNumber.TO_NINE
			+ "]五[”\"]?<TERM>?)[,，]?";

	private static final String WHOSE = "<WHOLE><DIVISION>(?=[^、，]{2})|<OUR><DIVISION>";

	/** 新建学校5所、 before the next of a list. */
	private static final Pattern LISTED = Pattern.compile("^.*[0-9][^、，]{0,10}、");

	/** The verb of a list, for its later parts: 创建 in 创建10个…、50个…. */
	private static final Pattern VERB = Pattern.compile("^([^0-9]{0,6})[0-9].*$");

	private final TargetWords words;

	private final Pattern prefix;

	private final Pattern suffix;

	/** 年均增长, 下降: part of what is measured, unless a value is reached (提高到). */
	private final Pattern change;

	/** 由2015年的80%, with which the value is compared. */
	private final Pattern former;

	private final Pattern and;

	IndicatorReader(TargetWords words) {
		this.words = words;
		this.prefix = words.lists()
			.pattern("^(?:[—\\-\\s、（(]+|" + NUMBER + "|（[^）]{1,4}）|" + YEAR + "|" + TERM + "|" + WHOSE
					+ "|<NOT_MEASURED>)+");
		this.suffix = words.lists().pattern("(?:、|<NAME_END>)+$");
		this.change = words.lists().pattern("^<EACH>?(<ON_AVERAGE>?(?:<CHANGE>(?!<REACHED>)|<CHANGE_RATE>))");
		this.former = words.lists().pattern("<FORMER_FROM>(?:[12][0-9]{3}年|[0-9]|<FORMER_YEAR>).*$");
		this.and = words.lists().pattern("、|<NAME_JOIN>");
	}

	/**
	 * The words that name it.
	 * @param leadIn where the words before the number begin that are no part of a name
	 * @param end where the values end that are listed together
	 * @param listed which of those values it is
	 * @param of how many there are
	 * @param former whether it is the first of 由57%提高到68%: what follows names the second
	 */
	String read(Clause clause, int leadIn, int end, int listed, int of, boolean former) {
		String text = clause.text();
		Matcher change = this.change.matcher(text.substring(leadIn, clause.quantity().start()));
		String changes = change.find() ? change.group(1) : "";
		String before = clean(text.substring(clause.start(), leadIn));
		String[] names = this.and.split(before);
		if (of > 1 && names.length == of) {
			return clean(names[listed]) + changes;
		}
		String raw = text.substring(clause.start(), leadIn);
		Matcher list = LISTED.matcher(raw);
		String name = list.find() ? clean(raw.substring(list.end())) : before;
		if (!former && !clause.endsAt(end)) {
			String verb = (name.isBlank() && !before.isBlank()) ? VERB.matcher(before).replaceFirst("$1") : "";
			name += verb + text.substring(end, clause.partEnd(end)).strip().replaceFirst("^的", "");
		}
		if (name.isBlank() && clause.start() > clause.sentence().start()) {
			name = named(text.substring(clause.sentence().start(), clause.start() - 1));
		}
		return name.isBlank() ? clean(text.substring(clause.start(), clause.end())) : name + changes;
	}

	/** What the clause before spoke of: 生产总值达到100亿元，增长8%. */
	private String named(String before) {
		String clause = before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1);
		String name = clean(clause).replaceFirst("[0-9].*$", "");
		var verb = this.words.of(Role.REACH).endingAt(name, name.length(), 0);
		var near = this.words.of(Role.NEAR).endingAt(name, name.length(), 0);
		int cut = (verb != null) ? verb.length() : (near != null) ? near.length() : 0;
		return clean(name.substring(0, name.length() - cut));
	}

	private String clean(String words) {
		String rest = this.prefix.matcher(words.strip()).replaceFirst("");
		rest = this.former.matcher(rest).replaceFirst("");
		return this.suffix.matcher(rest).replaceFirst("").strip();
	}

}
