package org.policygraph.entity.organ;

import java.util.List;

import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;

/**
 * Organs that are the subject of a duty in a sentence: 「各县区政府要切实落实好主体责任」, 「由市科委牵头」,
 * 「市城市管理局：负责…」, 「A会同B…」.
 */
final class DutySentences {

	static final String RULE = "subject of a duty";

	/** How far sentences are read. */
	enum Reach {

		/** 牵头, 负责 and 会同 alone, in measures. */
		STRONG,

		/** 应当 and 要 too, in the articles of rules. */
		ARTICLE,

		/** Every sentence whose subject is an organ, in chapters on implementation. */
		ALL,

		/**
		 * The same in measures of a text that assigns in sentences alone; 由A组织的 still
		 * only says which one is meant.
		 */
		PROSE

	}

	private static final List<String> MAIN = List.of("责任主体", "主管部门", "牵头部门", "牵头单位", "责任单位", "责任部门", "管理机构", "实施主体",
			"运营主体", "管理主体", "第一责任");

	private static final int LONGEST_TOPIC = 16;

	private static final List<String> ASIDES = List.of("根据", "依据", "在");

	/** 「由市政府主要领导任组长」: not the organ itself. */
	private static final List<String> PERSONS = List.of("的", "组成", "主要", "主导", "分管", "领导", "负责人", "负责同志", "相关", "有关",
			"党");

	private static final List<String> AGENCY = List.of("负责", "牵头", "组织", "统筹", "指导");

	private static final List<String> LEADING = List.of("牵头作用", "牵头工作", "牵头职责", "牵头责任", "牵头抓总");

	private static final List<String> HELPING = List.of("配合", "参与", "协助");

	/** Where others are made to take part, or the organ does more than that. */
	private static final List<String> OTHERS = List.of("引导", "鼓励", "动员", "吸引", "组织", "支持", "推动", "社会", "公众", "群众", "负责",
			"广泛", "统筹", "牵头");

	private static final List<String> ANSWERING = List.of("负责", "负总责", "负主体责任", "负主要责任", "负有");

	private static final List<String> DOING = List.of("进行", "予以", "给予", "开展", "实施");

	/** What is done to those who broke a rule is no task. */
	private static final List<String> SANCTIONS = List.of("责令", "追究", "处以", "给予", "予以处", "没收");

	private final Organs organs;

	private final OrganList lists;

	private final FunctionLists functions;

	private final DutyWords duties = new DutyWords();

	DutySentences(Organs organs) {
		this.organs = organs;
		this.lists = new OrganList(organs);
		this.functions = new FunctionLists(organs);
	}

	/** Reads a stretch clause by clause, what stands in brackets left out. */
	void find(String text, Span within, Reach reach, ResponsibilityCollector found) {
		int start = within.start();
		int i = start;
		boolean line = true;
		while (i < within.end()) {
			int end = Clauses.clauseEnd(text, i, within.end());
			int first = behindSpace(text, i, end);
			if (first < end && (reach != Reach.STRONG || first == within.start() || holdsStrong(text, first, end)
					|| endsInColon(text, end))) {
				clause(text, new Span(first, end), line, reach, within, found);
			}
			line = end < within.end() && (text.charAt(end) == '\n' || (line && first >= end));
			i = end + 1;
		}
	}

	/** Behind the spaces, bullets and brackets that a clause opens with. */
	private static int behindSpace(String text, int start, int end) {
		int i = start;
		while (i < end && (Character.isWhitespace(text.charAt(i)) || "—-·●■”）)".indexOf(text.charAt(i)) >= 0)) {
			i++;
		}
		Span bracket = (i < end && Brackets.opensRound(text.charAt(i))) ? Brackets.at(text, i, end) : null;
		return (bracket != null) ? behindSpace(text, bracket.end(), end) : i;
	}

	private static boolean holdsStrong(String text, int start, int end) {
		for (int i = start; i + 1 < end; i++) {
			char c = text.charAt(i);
			if ((c == '负' && text.charAt(i + 1) == '责') || (c == '牵' && text.charAt(i + 1) == '头')
					|| (c == '配' && text.charAt(i + 1) == '合')) {
				return true;
			}
		}
		return false;
	}

	private static boolean endsInColon(String text, int end) {
		return end < text.length() && Clauses.isColon(text.charAt(end));
	}

	private void clause(String text, Span whole, boolean line, Reach reach, Span within,
			ResponsibilityCollector found) {
		int behindTime = (reach.compareTo(Reach.ALL) >= 0) ? DutyTimes.end(text, whole.start(), whole.end())
				: whole.start();
		Span clause = (behindTime < whole.end()) ? new Span(behindTime, whole.end()) : whole;
		int listEnd = listEnd(text, clause.start(), clause.end());
		if (listEnd > clause.start()) {
			Span list = new Span(clause.start(), listEnd);
			int at = behindAside(text, behindEtc(text, listEnd, clause.end()), within.end(), reach);
			if (line && listEnd == clause.end() && isAgency(text, list, within)) {
				add(text, list, Role.SHARED, within, found);
				return;
			}
			Span rest = (at <= clause.end()) ? clause
					: new Span(clause.start(), Clauses.clauseEnd(text, at, within.end()));
			int organs = behindEtc(text, listEnd, clause.end());
			boolean timed = behindTime > whole.start() || DutyTimes.end(text, organs, clause.end()) > organs;
			Reach own = (reach == Reach.PROSE && !timed && isAnybody(text, list)) ? Reach.STRONG : reach;
			if (subject(text, list, at, rest, own, within, found)) {
				return;
			}
		}
		agents(text, clause, reach, within, found);
	}

	/** 「A根据…安排部署，负责…」: what stands between the organs and their duty. */
	private int behindAside(String text, int start, int end, Reach reach) {
		int at = DutyWords.behindAdverbs(text, start, end);
		if (reach.compareTo(Reach.ALL) >= 0) {
			int time = DutyTimes.end(text, at, end);
			int behind = DutyWords.behindAdverbs(text, time, end);
			if (time > at && this.duties.at(text, behind, end, reach) > behind) {
				return behind;
			}
		}
		if (reach == Reach.STRONG || ASIDES.stream().noneMatch((word) -> text.startsWith(word, start))) {
			return at;
		}
		int comma = Clauses.clauseEnd(text, at, end);
		boolean goesOn = comma + 1 < end && Clauses.isComma(text.charAt(comma));
		return goesOn ? DutyWords.behindAdverbs(text, comma + 1, end) : at;
	}

	/** 「（三）市城市管理局：负责…」, 「（四）市水务局。」: by agency instead of by task. */
	private boolean isAgency(String text, Span list, Span within) {
		String words = list.of(text);
		boolean label = this.organs.isCollective(words) && !words.startsWith("各");
		boolean heading = list.start() == within.start() && (words.startsWith("各") || this.organs.saysWhose(words));
		if (label || !endsInColon(text, list.end())) {
			return !label && heading && (list.end() >= within.end() || Clauses.endsSentence(text.charAt(list.end())));
		}
		int next = list.end() + 1;
		return next < within.end() && text.charAt(next) != '\n'
				&& (heading || AGENCY.stream().anyMatch((word) -> text.startsWith(word, next)));
	}

	/**
	 * 各地, 各级政府: a measure speaks of them, and assigns nothing to them unless it sets them
	 * a time. 试点地区 are chosen ones.
	 */
	private boolean isAnybody(String text, Span list) {
		return this.lists.split(text, list)
			.stream()
			.map(OrganList.Member::name)
			.allMatch((name) -> this.organs.isCollective(name) && !this.organs.isByFunction(name)
					&& !name.startsWith("试点"));
	}

	private boolean subject(String text, Span list, int at, Span clause, Reach reach, Span within,
			ResponsibilityCollector found) {
		int behind = this.duties.at(text, at, clause.end(), reach);
		if (behind > at) {
			add(text, list, role(text, at, behind, clause.end()), within, found);
			together(text, at, clause, within, found);
			return true;
		}
		boolean about = reach != Reach.STRONG && text.startsWith("对", at) && (holds(text, at, clause.end(), ANSWERING)
				|| (reach == Reach.ALL && holds(text, at, Clauses.sentenceEnd(text, at, within.end()), DOING)));
		boolean main = (text.startsWith("是", at) || text.startsWith("作为", at)) && holds(text, at, clause.end(), MAIN);
		boolean topic = reach != Reach.STRONG && endsInColon(text, clause.end()) && clause.end() - at <= LONGEST_TOPIC
				&& holds(text, at, clause.end(), List.of("职责", "责任"));
		if (about || main || topic) {
			add(text, list, main && text.substring(at, clause.end()).contains("牵头") ? Role.LEAD : Role.SHARED, within,
					found);
			return true;
		}
		return false;
	}

	/** 「…由市科委会同市财政局组织实施」, 「经A会同B审定」: the organs stand within the clause. */
	private void agents(String text, Span clause, Reach reach, Span within, ResponsibilityCollector found) {
		for (int i = clause.start(); i + 2 < clause.end(); i++) {
			char c = text.charAt(i);
			boolean given = c == '权' && i > 0 && text.charAt(i - 1) == '授';
			boolean by = given || c == '由' && (i == 0 || "自理缘事".indexOf(text.charAt(i - 1)) < 0);
			boolean through = c == '经' && reach == Reach.ALL;
			int listEnd = (by || through) ? listEnd(text, i + 1, clause.end()) : i;
			if (listEnd > i + 1) {
				int at = DutyWords.behindAdverbs(text, behindEtc(text, listEnd, clause.end()), clause.end());
				if (most(reach) == Reach.STRONG && text.startsWith("负责解释", at)) {
					return;
				}
				if (SANCTIONS.stream().anyMatch((word) -> text.startsWith(word, at))) {
					return;
				}
				boolean does = through ? text.startsWith("会同", at)
						: text.startsWith("组织实施", at) || this.duties.at(text, at, clause.end(), most(reach)) > at
								|| (reach == Reach.ALL && at < clause.end()
										&& PERSONS.stream().noneMatch((word) -> text.startsWith(word, at)));
				if (does) {
					add(text, new Span(i + 1, listEnd), role(text, at, at, clause.end()), within, found);
					together(text, at, clause, within, found);
				}
				return;
			}
		}
	}

	/** In a measure 「由A组织的…」 only says which one is meant. */
	private static Reach most(Reach reach) {
		return (reach == Reach.STRONG || reach == Reach.PROSE) ? Reach.STRONG : Reach.ALL;
	}

	/** The organs behind 会同 take part in the duty. */
	private void together(String text, int at, Span clause, Span within, ResponsibilityCollector found) {
		int from = at;
		for (String before : List.of("牵头", "要", "应当", "应", "负责", "积极")) {
			from = text.startsWith(before, from) ? from + before.length() : from;
		}
		int start = text.startsWith("会同", from) ? from + 2 : from;
		int listEnd = (start > from) ? listEnd(text, start, clause.end()) : start;
		if (listEnd > start) {
			add(text, new Span(start, listEnd), Role.SHARED, within, found);
		}
	}

	private static Role role(String text, int at, int behind, int end) {
		String clause = text.substring(at, Math.max(at, end));
		if (text.startsWith("牵头", at) || text.startsWith("牵头", behind) || LEADING.stream().anyMatch(clause::contains)) {
			return Role.LEAD;
		}
		int verb = text.startsWith("积极", behind) || text.startsWith("主动", behind) ? behind + 2 : behind;
		boolean helps = HELPING.stream().anyMatch((word) -> text.startsWith(word, at) || text.startsWith(word, verb));
		boolean joins = clause.contains("参与") && OTHERS.stream().noneMatch(clause::contains);
		return (helps || joins) ? Role.PARTICIPANT : Role.SHARED;
	}

	/** The end of the list of organs that begins at a place; the place if none does. */
	private int listEnd(String text, int start, int end) {
		boolean departments = holds(text, start, end, List.of("部门"));
		int at = start;
		int last = start;
		while (at < end) {
			int phrase = UnitPhrases.phraseEnd(text, at, end);
			int organ = (phrase > at) ? phrase : this.organs.certainAt(text, at, end);
			organ = (organ == at) ? severalEnd(text, at, end) : organ;
			organ = departments ? Math.max(organ, this.functions.end(text, at, end)) : organ;
			if (organ == at) {
				return last;
			}
			last = organ;
			boolean comma = last < end && "、和与及".indexOf(text.charAt(last)) >= 0;
			boolean asWellAs = text.startsWith("以及", last);
			if (!comma && !asWellAs) {
				return last;
			}
			at = last + (asWellAs ? 2 : 1);
		}
		return last;
	}

	/** 州、县（市）人民政府, 省、市数据主管部门: what the units share names those of all of them. */
	private int severalEnd(String text, int start, int end) {
		int units = UnitPhrases.severalUnitsEnd(text, start, end);
		for (String government : List.of("人民政府", "政府")) {
			if (units > start && text.startsWith(government, units)) {
				return units + government.length();
			}
		}
		int organ = (units > start) ? this.organs.certainAt(text, units, end) : units;
		return (organ > units && text.substring(units, organ).endsWith("主管部门")) ? organ : start;
	}

	/** 「A、B等部门要…」: where the end of an open list is passed. */
	private static int behindEtc(String text, int at, int end) {
		if (at >= end || text.charAt(at) != '等') {
			return at;
		}
		for (int i = at + 1; i < Math.min(end, at + 10); i++) {
			if (text.startsWith("部门", i) || text.startsWith("单位", i) || text.startsWith("方面", i)
					|| text.startsWith("组织", i) || text.startsWith("机构", i) || text.startsWith("团体", i)) {
				return text.startsWith("和单位", i + 2) ? i + 5 : i + 2;
			}
		}
		return at + 1;
	}

	private void add(String text, Span list, Role role, Span within, ResponsibilityCollector found) {
		Span sentence = new Span(Clauses.sentenceStart(text, list.start(), within.start()),
				Clauses.sentenceEnd(text, list.end(), within.end()));
		for (OrganList.Member member : this.lists.split(text, list)) {
			if (this.organs.looksLikeOrgan(member.name())) {
				found.add(member.span(), member.name(), role, sentence, RULE);
			}
		}
	}

	private static boolean holds(String text, int start, int end, List<String> words) {
		String part = text.substring(start, end);
		return words.stream().anyMatch(part::contains);
	}

}
