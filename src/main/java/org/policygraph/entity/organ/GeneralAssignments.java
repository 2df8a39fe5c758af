package org.policygraph.entity.organ;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Region;
import org.policygraph.text.Brackets;
import org.policygraph.text.Clauses;
import org.policygraph.text.Span;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/**
 * Finds what a text says once of all that follows: 「以下均需A落实，不再列出」, 「A均为责任单位，不再列明」.
 */
final class GeneralAssignments {

	private final Organs organs;

	private final OrganList lists;

	private final RoleWords words;

	private final Words marks;

	private final Words all;

	private final Words allBy;

	GeneralAssignments(Organs organs, OrganList lists, RoleWords words, WordLists wordLists) {
		this.marks = wordLists.list("GENERAL");
		this.all = wordLists.list("ALL");
		this.allBy = wordLists.list("ALL_BY");
		this.organs = organs;
		this.lists = lists;
		this.words = words;
	}

	List<GeneralAssignment> find(String text, @Nullable Region jurisdiction) {
		List<GeneralAssignment> rules = new ArrayList<>();
		for (String mark : this.marks.all()) {
			for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
				Span sentence = sentence(text, at);
				if (rules.stream().noneMatch((rule) -> rule.clause().equals(sentence))) {
					read(text, sentence, jurisdiction, rules);
				}
			}
		}
		return List.copyOf(rules);
	}

	private static boolean ends(char c) {
		return Clauses.endsStatement(c) || Brackets.roundDepth(c) != 0;
	}

	private static Span sentence(String text, int at) {
		int start = at;
		while (start > 0 && !ends(text.charAt(start - 1))) {
			start--;
		}
		int end = at;
		while (end < text.length() && !ends(text.charAt(end))) {
			end++;
		}
		return new Span(start, end);
	}

	private void read(String text, Span sentence, @Nullable Region jurisdiction, List<GeneralAssignment> rules) {
		int all = sentence.start();
		while (all < sentence.end() && !this.all.holds(text.charAt(all))) {
			all++;
		}
		if (all == sentence.end()) {
			return;
		}
		int comma = all;
		while (comma < sentence.end() && !Clauses.isComma(text.charAt(comma))) {
			comma++;
		}
		boolean behind = this.allBy.holds(text.charAt(Math.min(all + 1, sentence.end() - 1)));
		RoleWords.Found verb = this.words.verbEnding(text, all, comma);
		if (behind && verb == null) {
			return;
		}
		Span list = (behind && verb != null) ? new Span(Math.min(all + 2, verb.span().start()), verb.span().start())
				: new Span(sentence.start(), all);
		Role role = (verb != null) ? verb.role() : Role.SHARED;
		for (OrganList.Member member : this.lists.split(text, list)) {
			if (this.organs.isCertain(member.name()) || this.organs.isCollective(member.name())) {
				rules.add(new GeneralAssignment(this.organs.read(member.name(), jurisdiction), role, member.span(),
						sentence));
			}
		}
	}

}
