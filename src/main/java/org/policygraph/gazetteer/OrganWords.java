package org.policygraph.gazetteer;

import java.util.BitSet;
import java.util.List;

import org.policygraph.gazetteer.OrganLexicon.Suffix;
import org.policygraph.text.Brackets;
import org.policygraph.text.WordLists;
import org.policygraph.text.WordTrie;
import org.policygraph.text.Words;

/** Tells whether words name an organ, in a list of organs or anywhere. */
final class OrganWords {

	/** No name in a sentence is longer. */
	private static final int LONGEST = 26;

	/** What no name of an organ begins with; a sentence that goes before it does. */
	private final WordTrie<Boolean> notAtStart;

	private final WordTrie<Boolean> notWithin;

	/** What a jurisdiction alone has: 市委, 市政府. */
	private final Words bodies;

	private final Words departments;

	private final Words functionJoin;

	private final Words regionEnd;

	private final Words heads;

	private final Words headEnd;

	private final Words centres;

	private final Words partyCommittees;

	private final Words partyDepartments;

	private final Words committees;

	private final RelativeRegions relativeRegions;

	private final OrganLexicon lexicon;

	private final Regions regions;

	private final BitSet lastCharacters;

	OrganWords(OrganLexicon lexicon, Regions regions, WordLists words) {
		this.notAtStart = WordTrie.of(words.list("NOT_AT_START").all());
		this.notWithin = WordTrie.of(words.list("NOT_WITHIN").all());
		this.bodies = words.list("BODY");
		this.departments = words.list("DEPARTMENTS");
		this.functionJoin = words.list("FUNCTION_JOIN");
		this.regionEnd = words.list("REGION_END");
		this.heads = words.list("HEAD");
		this.centres = words.list("CENTRE");
		this.partyCommittees = words.list("PARTY_COMMITTEE");
		this.partyDepartments = words.list("PARTY_DEPARTMENT");
		this.committees = words.list("COMMITTEE");
		this.headEnd = words.list("HEAD_END");
		this.relativeRegions = new RelativeRegions(words);
		this.lexicon = lexicon;
		this.regions = regions;
		this.lastCharacters = lexicon.lastCharacters();
		this.regionEnd.all().forEach((end) -> this.lastCharacters.set(end.charAt(0)));
	}

	/** Whether words end as names of organs do, or are one that is known. */
	boolean looksLikeOrgan(String words) {
		return words.length() > 1
				&& (this.lexicon.suffixOf(words) != null || isKnown(words) || this.lexicon.collectives().matches(words)
						|| isByFunction(words) || isRegion(words) || isCertain(words));
	}

	private boolean isNational(String words) {
		return this.lexicon.national(words) != null || this.lexicon.nationalWithoutMark(words) != null;
	}

	/** Whether words are a region's name that can stand for its government: 嘉定区. */
	boolean isRegion(String words) {
		return words.length() > 1 && this.regionEnd.holds(words.charAt(words.length() - 1))
				&& this.regions.named(words).stream().anyMatch((region) -> !region.shortName().equals(words));
	}

	/** Whether words name an organ as far as every part of them is known. */
	boolean isKnown(String words) {
		return isNational(words) || isKnownLocal(words);
	}

	/** Whether words without a jurisdiction are composed of known functions. */
	boolean isKnownLocal(String words) {
		Function function = this.lexicon.function(words);
		if (function != null && function.kind() == OrganKind.MASS_ORGANISATION) {
			return true;
		}
		Suffix suffix = this.lexicon.suffixOf(words);
		return this.lexicon.isWholeName(words)
				|| suffix != null && !this.lexicon.functionsIn(body(words, suffix)).isEmpty();
	}

	/** Whether words without a jurisdiction are an organ of a party committee: 统战部. */
	boolean isParty(String words) {
		Suffix suffix = this.lexicon.suffixOf(words);
		List<String> functions = (suffix != null) ? this.lexicon.functionsIn(body(words, suffix)) : List.of();
		Function first = functions.isEmpty() ? null : this.lexicon.function(functions.get(0));
		return first != null && first.kind() == OrganKind.PARTY;
	}

	static String body(String name, Suffix suffix) {
		return name.substring(0, name.length() - suffix.written().length());
	}

	boolean isCollective(String words) {
		return (this.lexicon.collectives().matches(words) || isByFunction(words)) && !isKnown(words);
	}

	/** 财政部门, 市网信部门: whoever has a function, named by nothing else. */
	boolean isByFunction(String words) {
		int length = this.departments.lengthBefore(words, words.length());
		return length > 0 && isFunction(words.substring(0, words.length() - length));
	}

	/**
	 * Whether words are one function of a government or a party, whose it is before it or
	 * not: 财政, 市财政, 文化和旅游; but not 财政和医保, which are two.
	 */
	boolean isFunction(String words) {
		return isBareFunction(words) || isBareFunction(words.substring(head(words)));
	}

	private boolean isBareFunction(String words) {
		if (words.length() < 2 || words.indexOf('、') >= 0) {
			return false;
		}
		List<String> functions = this.lexicon.functionsIn(words);
		Function first = functions.isEmpty() ? null : this.lexicon.function(functions.get(0));
		boolean joined = first != null && this.lexicon.function(words) == null && this.functionJoin.occurIn(words);
		return first != null && first.kind() != OrganKind.MASS_ORGANISATION
				&& !(joined && this.lexicon.allNational().stream().noneMatch((one) -> one.name().contains(words)));
	}

	/** Whether words name an organ, and nothing else, wherever they stand. */
	boolean isCertain(String words) {
		int length = words.length();
		if (length < 2 || length > LONGEST || !this.lastCharacters.get(words.charAt(length - 1))) {
			return false;
		}
		return isExact(words) || endsAsOrgan(words);
	}

	/** Whether words are somebody's, and end as names of organs do: 市某某局. */
	private boolean endsAsOrgan(String words) {
		int head = (isSentence(words) || isList(words)) ? 0 : head(words);
		Suffix suffix = (head > 0) ? this.lexicon.suffixOf(words) : null;
		return suffix != null && (suffix.kind() != OrganKind.OTHER || isParty(words, head));
	}

	/** Whether a name says whose organ it is, or is a national organ's: 市水务局, 财政部. */
	boolean saysWhose(String words) {
		return isNational(words) || head(words) > 0;
	}

	/** 国务院, 市政府 and 市委 begin the names of others. */
	private boolean isHead(String words) {
		if (this.heads.contains(words)) {
			return true;
		}
		int head = this.headEnd.endsAt(words, words.length()) ? head(words) : 0;
		return head > 0 && this.bodies.contains(words.substring(head));
	}

	/** Whether every part of a name is known: 市公安局, 国务院有关部门. */
	private boolean isExact(String words) {
		if (isKnown(words) || isRegion(words)) {
			return true;
		}
		if (isSentence(words) || isList(words)) {
			return false;
		}
		if (this.lexicon.collectives().matchesWhole(words) || isByFunction(words)) {
			return true;
		}
		int head = head(words);
		String rest = words.substring(head);
		return head > 0
				&& (this.bodies.contains(rest) || isKnown(rest) || this.lexicon.collectives().matchesWhole(rest));
	}

	private boolean isSentence(String words) {
		return this.notAtStart.longestAt(words, 0, words.length()) != null
				|| this.notWithin.occursIn(words, 0, words.length());
	}

	/** Whether a comma stands outside brackets. */
	private static boolean isList(String words) {
		int depth = 0;
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			depth += Brackets.roundDepth(c);
			if (c == '、' && depth <= 0) {
				return true;
			}
		}
		return depth != 0;
	}

	/** Where the jurisdiction in front of a name ends: 市, 海东市, 国务院; 0 if none. */
	private int head(String words) {
		int centre = this.centres.lengthAt(words, 0);
		if (centre > 0) {
			return centre;
		}
		String place = this.regions.longestNameAt(words, 0, words.length());
		if (place.length() > 1 && place.length() < words.length()) {
			return place.length() + partyAt(words, place.length());
		}
		String relative = this.relativeRegions.at(words, 0);
		return (relative != null) ? relative.length() + partyAt(words, relative.length()) : 0;
	}

	/** 县委农工部: behind a party committee, a 部 is an organ. */
	private boolean isParty(String words, int head) {
		return this.partyCommittees.endsAt(words, head) && this.partyDepartments.endsAt(words, words.length());
	}

	/**
	 * The length of a party committee's word at a place that more follows; 0 if there is
	 * none. 委员会 is any committee.
	 */
	int partyAt(String words, int start) {
		int length = this.committees.startsAt(words, start) ? 0 : this.partyCommittees.lengthAt(words, start);
		return (words.length() > start + length) ? length : 0;
	}

	/**
	 * The end of the longest organ's name that a text has at a place, of a known one
	 * rather than of one that only looks like it; the place itself if there is none.
	 */
	int certainAt(String text, int start, int end) {
		int farthest = Math.min(end, start + LONGEST);
		int sentence = sentenceAt(text, start, farthest);
		int longest = start;
		for (int last = farthest; last > start + 1; last--) {
			if (this.lastCharacters.get(text.charAt(last - 1))) {
				String words = text.substring(start, last);
				boolean exact = (last < sentence) ? isExact(words) : isKnown(words) || isRegion(words);
				if (exact && !isRegion(words) && !isHead(words)) {
					return last;
				}
				boolean organ = exact || (last < sentence && endsAsOrgan(words));
				longest = (longest == start && organ) ? last : longest;
			}
		}
		return longest;
	}

	/** Where words from a place on hold what no name of an organ does. */
	private int sentenceAt(String text, int start, int end) {
		int first = this.notAtStart.shortestEndAt(text, start, end);
		int sentence = (first > start) ? first : Integer.MAX_VALUE;
		for (int at = start; at < Math.min(end, sentence); at++) {
			int within = this.notWithin.shortestEndAt(text, at, end);
			sentence = (within > at) ? Math.min(sentence, within) : sentence;
		}
		return sentence;
	}

}
