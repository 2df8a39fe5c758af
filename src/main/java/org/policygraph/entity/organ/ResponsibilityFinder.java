package org.policygraph.entity.organ;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Region;
import org.policygraph.outline.Cell;
import org.policygraph.outline.ItemKind;
import org.policygraph.outline.OutlineItem;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Finds who answers for an item: in brackets, on lines of their own, in cells of a table,
 * in sentences, and by what the text said once for all that follows.
 */
public final class ResponsibilityFinder {

	private final Organs organs;

	private final AssignmentClauses clauses;

	private final DutySentences sentences;

	private final GeneralAssignments general;

	private final FirstListedRule firstListed;

	private final Words self;

	public ResponsibilityFinder(Organs organs, Lexicons lexicons) {
		this.organs = organs;
		WordLists lists = lexicons.lists("assignment-words.csv");
		RoleWords roles = new RoleWords(lexicons);
		FunctionLists functions = new FunctionLists(organs, lists);
		UnitPhrases phrases = new UnitPhrases(organs, lists);
		OrganList members = new OrganList(organs, functions, phrases, lists);
		this.clauses = new AssignmentClauses(organs, members, roles, lists);
		this.sentences = new DutySentences(organs, members, new OrganRun(organs, functions, phrases, lists), lexicons);
		this.general = new GeneralAssignments(organs, members, roles, lists);
		this.firstListed = new FirstListedRule(lists);
		this.self = lists.list("SELF");
	}

	/**
	 * What a text says once for all its items.
	 * @param issuer the organ that speaks of itself as 我局; {@code null} if unknown
	 */
	public AssignmentContext context(String text, @Nullable Region jurisdiction, @Nullable Organ issuer) {
		AssignmentContext.Self speaker = (issuer != null) ? new AssignmentContext.Self(issuer, this.self) : null;
		return new AssignmentContext(jurisdiction, speaker, this.firstListed.from(text),
				this.general.find(text, jurisdiction), false);
	}

	/** The same for a text whose items are known, which tell how it assigns. */
	public AssignmentContext context(String text, List<OutlineItem> items, @Nullable Region jurisdiction,
			@Nullable Organ issuer) {
		AssignmentContext context = context(text, jurisdiction, issuer);
		boolean prose = context.general().isEmpty()
				&& items.stream().flatMap(OutlineItem::all).noneMatch((item) -> assigns(text, item, context));
		return prose ? context.inProse() : context;
	}

	/** Whether something else than a sentence assigns an item. */
	private boolean assigns(String text, OutlineItem item, AssignmentContext context) {
		ResponsibilityCollector found = new ResponsibilityCollector(this.organs, context);
		explicit(text, item, found);
		return found.size() > 0;
	}

	/** The organs that an item's own text assigns it to. */
	public ResponsibilityReading find(String text, OutlineItem item, AssignmentContext context) {
		ResponsibilityCollector found = new ResponsibilityCollector(this.organs, context);
		boolean measure = item.kind() == ItemKind.ACTION || item.kind() == ItemKind.TASK;
		explicit(text, item, found);
		int explicit = found.size();
		DutyReach reach = reach(item, context.prose());
		if (reach != null && item.cells().isEmpty()) {
			this.sentences.find(text, new Span(item.title().start(), Math.max(item.title().start(), item.own().end())),
					reach, found);
		}
		if (measure && explicit > 0) {
			general(item, context, found);
		}
		return found.reading();
	}

	private void explicit(String text, OutlineItem item, ResponsibilityCollector found) {
		if (item.cells().isEmpty()) {
			marked(text, item.own(), found);
			return;
		}
		item.cells().forEach((cell) -> cell(text, cell, found));
		if (found.size() == 0) {
			item.cells().forEach((cell) -> namedRow(text, cell, found));
		}
	}

	/**
	 * Sentences of duty are read in full where a text says how it is carried out, in
	 * articles, and everywhere below measures if the text has nothing else that assigns.
	 */
	private static @Nullable DutyReach reach(OutlineItem item, boolean prose) {
		String number = item.number();
		boolean article = number != null && number.startsWith("第") && number.endsWith("条");
		return switch (item.kind()) {
			case SAFEGUARD -> DutyReach.ALL;
			case ACTION, TASK -> article ? DutyReach.ALL : prose ? DutyReach.PROSE : DutyReach.STRONG;
			case REQUIREMENT -> article ? DutyReach.ALL : null;
			default -> null;
		};
	}

	private void marked(String text, Span within, ResponsibilityCollector found) {
		line(text, within.start(), within, found);
		for (int i = within.start(); i < within.end(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				line(text, i + 1, within, found);
			}
			else if (Brackets.opens(c)) {
				Span bracket = Brackets.at(text, i, within.end());
				if (bracket != null && !isQuoted(text, i)) {
					this.clauses.bracket(text, bracket, endsSentence(text, bracket, within), found);
					i = bracket.end() - 1;
				}
			}
		}
	}

	private void line(String text, int start, Span within, ResponsibilityCollector found) {
		if (start < within.end()) {
			this.clauses.line(text, new Span(start, endOfLine(text, start, within.end())), found);
		}
	}

	private static boolean isQuoted(String text, int open) {
		return open > 0 && "《“".indexOf(text.charAt(open - 1)) >= 0;
	}

	/** A bare list of organs stands at the end of a sentence, or behind it. */
	private static boolean endsSentence(String text, Span bracket, Span within) {
		boolean last = bracket.end() >= within.end() || Clauses.endsStatement(text.charAt(bracket.end()));
		return last || (bracket.start() > within.start() && text.charAt(bracket.start() - 1) == '。');
	}

	private static int endOfLine(String text, int from, int end) {
		int at = text.indexOf('\n', from);
		return (at < 0 || at > end) ? end : at;
	}

	private void cell(String text, Cell cell, ResponsibilityCollector found) {
		switch (cell.field()) {
			case LEAD -> this.clauses.cell(text, cell.words(), Role.LEAD, found);
			case PARTICIPANT -> this.clauses.cell(text, cell.words(), Role.PARTICIPANT, found);
			case RESPONSIBLE -> this.clauses.cell(text, cell.words(), Role.SHARED, found);
			case TASK, OTHER -> marked(text, cell.words(), found);
			default -> {
			}
		}
	}

	/**
	 * A row of a table by organ: one of its cells is an organ's name and nothing else.
	 */
	private void namedRow(String text, Cell cell, ResponsibilityCollector found) {
		String name = UnitPhrases.withoutSpaces(cell.words().of(text));
		if (cell.field() != Cell.Field.DEADLINE && this.organs.isCertain(name)) {
			found.add(cell.words(), name, Role.SHARED, cell.words(), AssignmentForm.ROW);
		}
	}

	private static void general(OutlineItem item, AssignmentContext context, ResponsibilityCollector found) {
		for (GeneralAssignment rule : context.general()) {
			if (rule.clause().start() < item.own().end()) {
				boolean here = item.own().contains(rule.clause());
				found.addByRule(rule, !here, here ? "rule for all that follows" : "rule said once above");
			}
		}
	}

}
