package org.policygraph.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

import org.policygraph.text.Lexicon;

/** Tells a collective of organs by its words: 各县区政府, 市有关部门, 省级党委和政府. */
final class Collectives {

	/** No collective's name is as long as a sentence. */
	private static final int LONGEST = 24;

	/** The same for one that only its end tells: 人力资源社会保障行政部门. */
	private static final int LONGEST_UNMARKED = 14;

	private static final List<String> STRONG_NOUNS = List.of("部门", "单位", "政府", "地区", "机构", "省份");

	private static final List<String> CONTINUATIONS = List.of("和", "与", "及", "或", "、", "（", "(", "各", "有关", "相关", "党",
			"）", ")");

	private final List<String> starts = new ArrayList<>();

	private final List<String> ends = new ArrayList<>();

	private final List<String> anywhere = new ArrayList<>();

	private final List<String> nouns = new ArrayList<>();

	private final BitSet lastOfNouns = new BitSet();

	Collectives() {
		Lexicon.records("collectives.csv").forEach((row) -> of(row).add(row.get("words")));
		this.nouns.forEach((noun) -> this.lastOfNouns.set(noun.charAt(noun.length() - 1)));
	}

	private List<String> of(CSVRecord row) {
		return switch (row.get("place")) {
			case "START" -> this.starts;
			case "END" -> this.ends;
			case "ANY" -> this.anywhere;
			case "NOUN" -> this.nouns;
			default -> throw new IllegalStateException("import/collectives.csv: no place " + row.get("place"));
		};
	}

	/** Whether words are a collective, where it is known that they name someone. */
	boolean matches(String words) {
		return words.length() > 1 && (this.starts.stream().anyMatch(words::startsWith)
				|| this.ends.stream().anyMatch(words::endsWith) || this.anywhere.stream().anyMatch(words::contains));
	}

	/** Whether words are nothing but a collective, in a sentence too. */
	boolean matchesWhole(String words) {
		if (words.isEmpty() || words.length() > LONGEST || !this.lastOfNouns.get(words.charAt(words.length() - 1))
				|| this.nouns.stream().noneMatch(words::endsWith) || goesOn(words) || isThrough(words)) {
			return false;
		}
		return begins(words, this.starts) || begins(words, this.anywhere) || this.anywhere.contains(words)
				|| (words.length() <= LONGEST_UNMARKED && this.ends.stream().anyMatch(words::endsWith));
	}

	private static boolean begins(String words, List<String> starts) {
		return starts.stream().anyMatch((start) -> words.length() > start.length() && words.startsWith(start));
	}

	/** 数据经主管部门: what goes through the hands of somebody. */
	private static boolean isThrough(String words) {
		int through = words.indexOf('经');
		return through > 0 && "财历曾".indexOf(words.charAt(through - 1)) < 0
				&& "济信贸营费验".indexOf(words.charAt(through + 1)) < 0;
	}

	/** 有关部门组织开展…城市: a sentence goes on behind the collective. */
	private boolean goesOn(String words) {
		for (String noun : STRONG_NOUNS) {
			int behind = words.indexOf(noun) + noun.length();
			if (behind >= noun.length() && behind < words.length()) {
				String rest = words.substring(behind);
				if (CONTINUATIONS.stream().noneMatch(rest::startsWith) && !this.nouns.contains(rest)) {
					return true;
				}
			}
		}
		return false;
	}

	/** What a collective may end with. */
	List<String> nouns() {
		return this.nouns;
	}

}
