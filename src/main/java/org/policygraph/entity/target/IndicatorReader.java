package org.policygraph.entity.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.entity.target.TargetWords.Role;

/** Names what a target measures: 参保率 in 到2028年参保率达到95%, 生产总值增长 in 生产总值增长8%. */
final class IndicatorReader {

	private static final Pattern PREFIX = Pattern.compile(
			"^(?:[—\\-\\s、（(]+|(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[.．、)）]|（[^）]{1,4}）|(?:到|至)?[12][0-9]{3}年(?:底|末)?(?:前)?[,，]?|(?:到|至)(?:规划期末|[“\"]?十[三四五六]五[”\"]?(?:时期|期)?(?:末|期间)?)[,，]?|全[省市县区州旗盟](?=[^、，]{2})|[我本][省市县区州旗盟]|其中|力争|争取|确保|全年|年内|累计|推动|并|今年)+");

	private static final Pattern SUFFIX = Pattern.compile("(?:的|、|和|约|分别|均|各|共|将|由|从)+$");

	/** 年均增长, 下降: part of what is measured, unless a value is reached (提高到). */
	private static final Pattern CHANGE = Pattern
		.compile("^(?:分别)?((?:年均|平均)?(?:(?:增长|下降|提高|提升|降低|减少|增加|上升|压减|压缩|缩短)(?!到|至|为)|[涨降增]幅|增速))");

	/** 由2015年的80%, with which the value is compared. */
	private static final Pattern FORMER = Pattern.compile("(?:由|从|较|比)(?:[12][0-9]{3}年|[0-9]|上年|去年).*$");

	/** 新建学校5所、 before the next of a list. */
	private static final Pattern LISTED = Pattern.compile("^.*[0-9][^、，]{0,10}、");

	private static final Pattern AND = Pattern.compile("[、和及]");

	/** The verb of a list, for its later parts: 创建 in 创建10个…、50个…. */
	private static final Pattern VERB = Pattern.compile("^([^0-9]{0,6})[0-9].*$");

	private final TargetWords words;

	IndicatorReader(TargetWords words) {
		this.words = words;
	}

	/**
	 * The words that name it.
	 * @param approach where the words before the number begin that are no part of a name
	 * @param end where the values end that are listed together
	 * @param listed which of those values it is
	 * @param of how many there are
	 * @param former whether it is the first of 由57%提高到68%: what follows names the second
	 */
	String read(Clause clause, int approach, int end, int listed, int of, boolean former) {
		String text = clause.text();
		Matcher change = CHANGE.matcher(text.substring(approach, clause.quantity().start()));
		String changes = change.find() ? change.group(1) : "";
		String before = clean(text.substring(clause.start(), approach));
		String[] names = AND.split(before);
		if (of > 1 && names.length == of) {
			return clean(names[listed]) + changes;
		}
		String raw = text.substring(clause.start(), approach);
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

	private static String clean(String words) {
		String rest = PREFIX.matcher(words.strip()).replaceFirst("");
		rest = FORMER.matcher(rest).replaceFirst("");
		return SUFFIX.matcher(rest).replaceFirst("").strip();
	}

}
