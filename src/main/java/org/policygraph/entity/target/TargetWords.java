package org.policygraph.entity.target;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Vocabulary;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** The words that make a number a target, or keep it from being one. */
final class TargetWords {

	/** What a word of {@code target-words.csv} says of a number near it. */
	enum Role {

		/** A value is reached: 达到. */
		REACH,

		/** The same, but only directly before the number: 达. */
		NEAR,

		/** The same, but what follows is no condition: 实现. */
		ACHIEVE,

		/** Something is done: 新建. */
		DO,

		/** Something is described or counted that is there: 包括. */
		NAMING,

		/** It was: 已. */
		PAST,

		/** Money is given: 给予. */
		GRANT,

		/** Conditions follow: 下列条件. */
		CRITERION,

		/** Behind what is counted: 30个项目完工. */
		BEHIND,

		/** Behind a number: 4个方面. */
		SCOPE,

		/** Behind a size: 30万吨装置. */
		PLANT,

		/** Directly before an amount of money that is given: 奖励. */
		TERMS,

		/** Directly behind an extent: 10平方公里范围内. */
		WITHIN,

		/** At the end of a clause that only tells what is given: 的基础上. */
		GIVEN

	}

	private record Compared(String words, String place, Comparison comparison) {
	}

	private static final Set<Role> VERBS = Set.of(Role.REACH, Role.ACHIEVE, Role.DO, Role.NAMING);

	private final Map<Role, Vocabulary<Role>> byRole = new EnumMap<>(Role.class);

	private final Vocabulary<Role> verbs;

	private final Vocabulary<Comparison> before;

	private final Vocabulary<Comparison> behind;

	private final WordLists lists;

	private final Words between;

	TargetWords(Lexicons lexicons) {
		this.lists = lexicons.lists("number-words.csv");
		this.between = this.lists.list("BETWEEN");
		List<Vocabulary.Word<Role>> words = lexicons.records("target-words.csv")
			.stream()
			.map((row) -> new Vocabulary.Word<>(row.get("words"), Role.valueOf(row.get("role"))))
			.toList();
		for (Role role : Role.values()) {
			this.byRole.put(role, new Vocabulary<>(words.stream().filter((word) -> word.meaning() == role).toList()));
		}
		this.verbs = new Vocabulary<>(words.stream().filter((word) -> VERBS.contains(word.meaning())).toList());
		List<Compared> compared = lexicons.records("comparison-words.csv")
			.stream()
			.map((row) -> new Compared(row.get("words"), row.get("place"), Comparison.valueOf(row.get("comparison"))))
			.toList();
		this.before = comparisons(compared, "BEFORE");
		this.behind = comparisons(compared, "BEHIND");
	}

	private static Vocabulary<Comparison> comparisons(List<Compared> all, String place) {
		return new Vocabulary<>(all.stream()
			.filter((one) -> one.place().equals(place))
			.map((one) -> new Vocabulary.Word<>(one.words(), one.comparison()))
			.toList());
	}

	/** The lists of small words that stand around numbers. */
	WordLists lists() {
		return this.lists;
	}

	/**
	 * The length of what may stand between a verb and its number: 分别; 0 if nothing does.
	 */
	int betweenBefore(String text, int at, int start) {
		if (at > start && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '：')) {
			return 1;
		}
		int length = this.between.lengthBefore(text, at);
		return (at - length >= start) ? length : 0;
	}

	Vocabulary<Role> of(Role role) {
		return this.byRole.getOrDefault(role, this.verbs);
	}

	/** The verb that stands nearest before a number. */
	Vocabulary.@Nullable Word<Role> lastVerb(String text, int start, int end) {
		return this.verbs.lastIn(text, start, end);
	}

	/** Whether a verb that does something ends right before a place. */
	boolean lastVerbEndsAt(String text, int start, int at) {
		Vocabulary.Word<Role> verb = this.verbs.endingAt(text, at, start);
		return verb != null && verb.meaning() != Role.NAMING;
	}

	/** 不低于, 超过, 约: directly before a number. */
	Vocabulary.@Nullable Word<Comparison> comparedBefore(String text, int at, int start) {
		return this.before.endingAt(text, at, start);
	}

	/** 以上, 左右: directly behind a unit. */
	Vocabulary.@Nullable Word<Comparison> comparedBehind(String text, int at, int end) {
		return this.behind.startingAt(text, at, end);
	}

}
