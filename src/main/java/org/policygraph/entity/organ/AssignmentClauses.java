package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Reads what a bracket, a line or a cell says of who answers: lists behind labels
 * (「牵头单位：A；配合单位：B」), lists before verbs (「A牵头，B按职责分工负责」), both in one (「责任单位：A牵头，B配合」).
 */
final class AssignmentClauses {

	/** What stands between two parts of an assignment. */
	private static boolean separates(char c) {
		return (Clauses.endsMember(c) && !Clauses.isColon(c)) || Character.isWhitespace(c);
	}

	/** A label of anything else is no longer: 适用范围. */
	private static final int LONGEST_LABEL = 8;

	/** No organ's name is longer. */
	private static final int LONGEST = 40;

	/**
	 * A part of the text that one label governs.
	 *
	 * @param label the label; {@code null} where there is none that gives a role
	 * @param other whether the label says something else, such as 适用范围
	 * @param body what it governs
	 */
	private record Segment(RoleWords.@Nullable Found label, boolean other, Span body) {
	}

	private final Organs organs;

	private final OrganList lists;

	private final RoleWords words;

	private final Words together;

	private final Words lead;

	/** What says something of all items is a rule of its own. */
	private final Words notHere;

	private final Words self;

	private final Words sentenceStarts;

	private final Words sentenceWords;

	private final Pattern filler;

	AssignmentClauses(Organs organs, OrganList lists, RoleWords words, WordLists wordLists) {
		this.organs = organs;
		this.lists = lists;
		this.words = words;
		this.together = wordLists.list("TOGETHER");
		this.lead = wordLists.list("LEAD");
		this.notHere = wordLists.list("NOT_HERE");
		this.self = wordLists.list("SELF");
		this.sentenceStarts = wordLists.list("SENTENCE_START");
		this.sentenceWords = wordLists.list("SENTENCE_WORD");
		this.filler = wordLists
			.pattern("[\\p{P}\\p{S}\\s]*|<FILLER>|<FILLER_START>.*|.*[年月]<FILLER_MONTH_END>?<FILLER_DUE>.*");
	}

	/** （市公安局等部门及各县区政府按职责分工负责）, （牵头单位：A；配合单位：B）, （A、B）. */
	void bracket(String text, Span bracket, boolean endsSentence, ResponsibilityCollector found) {
		Span content = new Span(bracket.start() + 1, bracket.end() - 1);
		boolean looksLike = false;
		int before = found.size();
		for (Segment segment : segments(text, content)) {
			if (segment.other()) {
				continue;
			}
			if (segment.label() != null) {
				looksLike = true;
				clauses(text, segment.body(), segment.label().role(), bracket, AssignmentForm.BRACKET_LABEL, found);
			}
			else if (text.charAt(bracket.start()) != '【') {
				looksLike |= clauses(text, segment.body(), null, bracket, AssignmentForm.BRACKET_VERB, found);
			}
		}
		if (!looksLike && endsSentence) {
			bareList(text, content, bracket, found);
		}
		else if (looksLike && found.size() == before && found.isNew(bracket)) {
			found.doubt(bracket, "looks like an assignment, but names no organ that is known 似为分工但未识别出单位");
		}
	}

	/** （市委网信办、市科委）: nothing but organs, the first of them known. */
	private void bareList(String text, Span content, Span bracket, ResponsibilityCollector found) {
		List<OrganList.Member> members = this.lists.split(text, content);
		boolean known = !members.isEmpty() && this.organs.isCertain(members.get(0).name())
				&& members.stream().allMatch((member) -> isName(member.name()));
		if (known) {
			members.forEach((member) -> found.add(member.span(), member.name(), Role.SHARED, bracket,
					AssignmentForm.BRACKET_LIST));
		}
	}

	/** 「牵头单位：…」 at the start of a line, or behind a sentence that ended in it. */
	void line(String text, Span line, ResponsibilityCollector found) {
		if (!this.words.mayHoldLabel(text, line.start(), line.end())) {
			return;
		}
		for (Segment segment : segments(text, line)) {
			if (segment.label() != null) {
				Span clause = new Span(segment.label().span().start(), segment.body().end());
				clauses(text, segment.body(), segment.label().role(), clause, AssignmentForm.LINE, found);
			}
		}
	}

	/** A cell of a column of organs: a list, which may say roles of its own. */
	void cell(String text, Span cell, Role role, ResponsibilityCollector found) {
		for (Segment segment : segments(text, cell)) {
			if (segment.other()) {
				continue;
			}
			Role its = (segment.label() != null) ? segment.label().role() : role;
			clauses(text, segment.body(), its, cell, AssignmentForm.CELL, found);
		}
	}

	/** Labels start a part of their own; outside brackets that ends with the sentence. */
	private List<Segment> segments(String text, Span content) {
		List<Segment> segments = new ArrayList<>();
		RoleWords.Found label = null;
		boolean other = false;
		int from = content.start();
		boolean starts = true;
		int depth = 0;
		for (int i = content.start(); i < content.end(); i++) {
			char c = text.charAt(i);
			if (starts && depth == 0) {
				RoleWords.Found next = (c == '【' || c == '［' || c == '[')
						? this.words.closedLabelAt(text, i, content.end()) : this.words.labelAt(text, i, content.end());
				int otherEnd = (next == null && label != null) ? otherLabel(text, i, content.end()) : i;
				if (next != null || otherEnd > i) {
					segments.add(new Segment(label, other, new Span(from, i)));
					label = next;
					other = next == null;
					from = (next != null) ? next.span().end() : otherEnd;
					i = from - 1;
					continue;
				}
			}
			depth += Brackets.roundDepth(c);
			if (depth < 0) {
				depth = 0;
			}
			starts = depth == 0 && (separates(c) || Brackets.closes(c));
		}
		segments.add(new Segment(label, other, new Span(Math.min(from, content.end()), content.end())));
		return segments;
	}

	/** Behind 「适用范围：」, 「完成时限：」 at a place; the place if there is no such label. */
	private static int otherLabel(String text, int start, int end) {
		for (int i = start; i < Math.min(end, start + LONGEST_LABEL + 1); i++) {
			char c = text.charAt(i);
			if (Clauses.isColon(c)) {
				return (i > start + 1) ? i + 1 : start;
			}
			if (separates(c)) {
				return start;
			}
		}
		return start;
	}

	/**
	 * Reads a part clause by clause.
	 * @param role what a clause without a verb gives; {@code null} if nothing
	 * @return whether a clause looks like an assignment
	 */
	private boolean clauses(String text, Span body, @Nullable Role role, Span place, AssignmentForm form,
			ResponsibilityCollector found) {
		boolean looksLike = false;
		int from = body.start();
		int depth = 0;
		for (int i = body.start(); i <= body.end(); i++) {
			char c = (i < body.end()) ? text.charAt(i) : '。';
			depth += Brackets.roundDepth(c);
			boolean stop = i == body.end() || (depth <= 0 && Clauses.endsStatement(c));
			boolean comma = !stop && depth <= 0 && (Clauses.isComma(c) || c == '、' || startsSecond(text, i));
			if (!stop && !comma) {
				continue;
			}
			RoleWords.Found verb = this.words.verbEnding(text, from, i);
			if (verb != null) {
				looksLike = true;
				list(text, new Span(from, verb.span().start()), verb.role(), place, form, found);
				from = i + (comma && !Clauses.isComma(c) && c != '、' ? 0 : 1);
			}
			else if (stop) {
				if (role != null && from < i) {
					list(text, new Span(from, i), role, place, form, found);
				}
				from = i + 1;
				if (c == '。' && form == AssignmentForm.LINE) {
					break;
				}
			}
		}
		return looksLike;
	}

	/** 「A牵头会同B」, 「A牵头组织B」: another part begins without a comma. */
	private boolean startsSecond(String text, int i) {
		return this.together.startsAt(text, i) && this.lead.endsAt(text, i);
	}

	private void list(String text, Span list, Role role, Span place, AssignmentForm form,
			ResponsibilityCollector found) {
		for (OrganList.Member member : this.lists.split(text, list)) {
			if (this.notHere.startsAt(member.name(), 0)) {
				return;
			}
			if (isName(member.name())) {
				found.add(member.span(), member.name(), role, place, form);
			}
			else if (!isFiller(member.name())) {
				found.doubt(member.span(), "stands in a list of organs and is none that is known 名单中未识别的单位");
			}
		}
	}

	private boolean isName(String name) {
		return name.length() <= LONGEST && (this.organs.looksLikeOrgan(name) || isSelf(name))
				&& (this.organs.isCertain(name) || !isSentence(name));
	}

	private boolean isSelf(String name) {
		return name.length() == 2 && this.self.holds(name.charAt(0));
	}

	/** 技工院校内由…部门: words of a sentence go before. */
	private boolean isSentence(String name) {
		return this.sentenceWords.occurIn(name, 1, name.length()) || this.sentenceStarts.startsAt(name, 0);
	}

	private boolean isFiller(String name) {
		return this.filler.matcher(name).matches();
	}

}
