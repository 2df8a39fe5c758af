package org.policygraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.policygraph.gazetteer.Organ;
import org.policygraph.gazetteer.Organs;
import org.policygraph.text.Doubt;
import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;

/**
 * Finds who answers for an item: in brackets, on lines of their own, and, in chapters
 * that say how a plan is carried out, in sentences.
 */
public final class ResponsibilityFinder {

	private final Organs organs;

	private final OrganList lists;

	private final ProseAssignments prose;

	private final Map<String, Role> labels = roles("role-labels.csv", "label");

	private final Map<String, Role> verbs = roles("role-verbs.csv", "verb");

	public ResponsibilityFinder(Organs organs) {
		this.organs = organs;
		this.lists = new OrganList(organs);
		this.prose = new ProseAssignments(organs);
	}

	private static Map<String, Role> roles(String file, String column) {
		Map<String, Role> roles = new LinkedHashMap<>();
		Lexicon.records(file).forEach((row) -> roles.put(row.get(column), Role.valueOf(row.get("role"))));
		return roles;
	}

	/**
	 * The organs that an item's own text assigns it to.
	 * @param prose whether sentences are looked at too, as in a chapter of safeguards
	 */
	public ResponsibilityReading find(String text, Span within, boolean prose, DocumentContext context) {
		Collector found = new Collector(text, context);
		for (int i = within.start(); i < within.end(); i++) {
			char c = text.charAt(i);
			if (c == '（' || c == '(' || c == '【') {
				int close = closing(text, i, within.end());
				if (close > 0 && !isQuoted(text, i)) {
					bracket(text, new Span(i, close + 1), found);
					i = close;
				}
			}
			else if (c == '\n' || i == within.start()) {
				int start = (c == '\n') ? i + 1 : i;
				ownLine(text, new Span(start, endOfLine(text, start, within.end())), found);
			}
		}
		if (prose) {
			this.prose.find(text, within)
				.forEach((span) -> found.add(span, Role.SHARED, ProseAssignments.sentence(text, span, within),
						"subject of a duty"));
		}
		return found.reading();
	}

	private static boolean isQuoted(String text, int open) {
		return open > 0 && "《“".indexOf(text.charAt(open - 1)) >= 0;
	}

	private static int closing(String text, int open, int end) {
		int depth = 0;
		for (int i = open; i < end; i++) {
			char c = text.charAt(i);
			if (c == '（' || c == '(' || c == '【') {
				depth++;
			}
			else if ((c == '）' || c == ')' || c == '】') && --depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private static int endOfLine(String text, int from, int end) {
		int at = text.indexOf('\n', from);
		return (at < 0 || at > end) ? end : at;
	}

	/** （市公安局等部门及各县区政府按职责分工负责）, （牵头单位：A；配合单位：B）. */
	private void bracket(String text, Span bracket, Collector found) {
		Span content = new Span(bracket.start() + 1, bracket.end() - 1);
		int before = found.size();
		boolean looksLike = false;
		for (Span clause : clauses(text, content)) {
			Label label = label(text, clause);
			Verb verb = (label == null) ? verb(text, clause) : null;
			if (label != null) {
				looksLike = true;
				addList(text, new Span(label.end(), clause.end()), label.role(), bracket, "label in brackets", found);
			}
			else if (verb != null) {
				looksLike = true;
				addList(text, new Span(clause.start(), verb.start()), verb.role(), bracket, "verb in brackets", found);
			}
		}
		if (!looksLike && isBareList(text, content)) {
			addList(text, content, Role.SHARED, bracket, "list in brackets", found);
		}
		if (looksLike && found.size() == before) {
			found.doubt(bracket, "looks like an assignment, but names no organ that is known");
		}
	}

	/** 牵头单位：… at the start of a line. */
	private void ownLine(String text, Span line, Collector found) {
		for (Span clause : clauses(text, line)) {
			Label label = label(text, clause);
			if (label == null) {
				return;
			}
			addList(text, new Span(label.end(), clause.end()), label.role(), line, "line of its own", found);
		}
	}

	/**
	 * Clauses end where a comma or semicolon is followed by a new part, not by one more
	 * organ.
	 */
	private List<Span> clauses(String text, Span content) {
		List<Span> clauses = new ArrayList<>();
		int from = content.start();
		int depth = 0;
		for (int i = content.start(); i < content.end(); i++) {
			char c = text.charAt(i);
			depth += (c == '（' || c == '(') ? 1 : (c == '）' || c == ')') ? -1 : 0;
			if (depth == 0 && "，,；;。".indexOf(c) >= 0) {
				Span clause = new Span(from, i);
				boolean ends = c == '；' || c == ';' || c == '。' || verb(text, clause) != null;
				if (ends) {
					clauses.add(clause);
					from = i + 1;
				}
			}
		}
		clauses.add(new Span(from, content.end()));
		return clauses;
	}

	private record Label(Role role, int end) {
	}

	private @Nullable Label label(String text, Span clause) {
		int start = clause.start();
		while (start < clause.end() && " \n　[【".indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		for (Map.Entry<String, Role> label : this.labels.entrySet()) {
			int end = start + label.getKey().length();
			if (text.startsWith(label.getKey(), start) && end < clause.end() && "：:".indexOf(text.charAt(end)) >= 0) {
				return new Label(label.getValue(), end + 1);
			}
		}
		return null;
	}

	private record Verb(Role role, int start) {
	}

	/** The verb that ends a clause: 「市公安局等部门按职责分工负责」. */
	private @Nullable Verb verb(String text, Span clause) {
		int end = clause.end();
		while (end > clause.start() && " 。\n　".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		for (Map.Entry<String, Role> verb : this.verbs.entrySet()) {
			int start = end - verb.getKey().length();
			if (start > clause.start() && text.startsWith(verb.getKey(), start)) {
				return new Verb(verb.getValue(), start);
			}
		}
		return null;
	}

	private boolean isBareList(String text, Span content) {
		List<Span> members = this.lists.split(text, content);
		return !members.isEmpty() && members.stream().allMatch((member) -> this.organs.isKnown(member.of(text)));
	}

	private void addList(String text, Span list, Role role, Span clause, String rule, Collector found) {
		for (Span member : this.lists.split(text, list)) {
			if (this.organs.looksLikeOrgan(member.of(text).replaceAll("\\s", ""))) {
				found.add(member, role, clause, rule);
			}
			else if (!found.isFiller(member)) {
				found.doubt(member, "stands in a list of organs and is none that is known");
			}
		}
	}

	/** Collects an item's organs, each once for each role. */
	private final class Collector {

		private final String text;

		private final DocumentContext context;

		private final Map<String, Responsibility> found = new LinkedHashMap<>();

		private final List<Doubt> doubts = new ArrayList<>();

		private Collector(String text, DocumentContext context) {
			this.text = text;
			this.context = context;
		}

		int size() {
			return this.found.size();
		}

		boolean isFiller(Span member) {
			String words = member.of(this.text);
			return words.matches("[\\p{P}\\p{S}\\s]*|下同|等|长期.*|持续.*|.*[年月]底?(?:前|完成).*|/");
		}

		void add(Span mention, Role role, Span clause, String rule) {
			Organ organ = ResponsibilityFinder.this.organs.read(mention.of(this.text).replaceAll("\\s", ""),
					this.context.jurisdiction());
			this.found.putIfAbsent(organ.id() + role, new Responsibility(organ, role, this.found.size() + 1,
					organ.collective(), false, mention, clause, rule));
		}

		void doubt(Span span, String reason) {
			this.doubts.add(new Doubt(span, reason));
		}

		ResponsibilityReading reading() {
			return new ResponsibilityReading(withFirstListedLeads(), this.doubts);
		}

		private List<Responsibility> withFirstListedLeads() {
			List<Responsibility> result = new ArrayList<>();
			Span clause = null;
			for (Responsibility one : this.found.values()) {
				boolean ruled = one.clause().end() > this.context.firstListedLeadsFrom() && one.role() == Role.SHARED
						&& one.rule().contains("brackets");
				boolean first = !one.clause().equals(clause);
				clause = one.clause();
				Role role = ruled ? (first ? Role.LEAD : Role.PARTICIPANT) : one.role();
				result.add(new Responsibility(one.organ(), role, one.position(), one.collective(), one.inferred(),
						one.mention(), one.clause(), ruled ? one.rule() + ", first listed leads" : one.rule()));
			}
			return result;
		}

	}

}
