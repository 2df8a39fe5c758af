package org.policygraph.alignment;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policygraph.text.HanNumber;
import org.policygraph.text.Lexicons;
import org.policygraph.text.WordTrie;

/**
 * The words in a title that do not name the measure itself ({@code measure-words.csv}):
 * the words with which titles open (加快, 进一步 …, those of {@code strength-words.csv} among
 * them), the general nouns that any title may have (体系, 能力 …), and the document's own
 * jurisdiction; and the words that turn a measure against a thing (禁止).
 */
final class MeasureWords {

	/** Prohibitions and duties stay, because 禁止 belongs to the measure. */
	private static final Set<String> OF_MERE_STRENGTH = Set.of("PROMOTE", "SUPPORT", "EXPLORE");

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

	/** Numbers that a heading kept: 1. or （一）; 5G保障 and 一网通办 have none. */
	private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:[（(][" + HanNumber.TO_TEN
			+ "\\d]{1,3}[)）]|\\d{1,2}[.．、](?!\\d)|[" + HanNumber.TO_TEN + "]{1,3}[、.．])");

	/** The least length of a title without its opening words. */
	private static final int SHORTEST = 3;

	private final WordTrie<Boolean> openings = new WordTrie<>();

	private final WordTrie<Boolean> links;

	private final WordTrie<Boolean> general;

	private final List<String> against;

	private final List<String> own;

	private final List<List<String>> spellings;

	MeasureWords(Lexicons lexicons) {
		lexicons.records("strength-words.csv")
			.stream()
			.filter((row) -> OF_MERE_STRENGTH.contains(row.get("strength")))
			.forEach((row) -> this.openings.put(row.get("words"), true));
		words(lexicons, "OPENING").forEach((word) -> this.openings.put(word, true));
		this.links = WordTrie.of(words(lexicons, "LINK").toList());
		this.general = WordTrie.of(words(lexicons, "GENERAL").toList());
		this.against = words(lexicons, "AGAINST").toList();
		this.own = words(lexicons, "OWN").toList();
		this.spellings = lexicons.records("measure-words.csv")
			.stream()
			.filter((row) -> row.get("part").equals("SPELLING"))
			.map((row) -> List.of(row.get("words"), row.get("means")))
			.toList();
	}

	private static Stream<String> words(Lexicons lexicons, String part) {
		return lexicons.records("measure-words.csv")
			.stream()
			.filter((row) -> row.get("part").equals(part))
			.map((row) -> row.get("words"));
	}

	Measure measure(String title, List<String> places) {
		String about = about(title, places);
		return Measure.of(about, core(about),
				this.against.stream().filter(about::contains).collect(Collectors.toSet()));
	}

	/** The subject of a title, without the opening words: 进一步深化户籍制度改革 → 户籍制度改革. */
	private String about(String title, List<String> places) {
		String about = Normalizer.normalize(NUMBERING.matcher(title).replaceFirst(""), Normalizer.Form.NFKC);
		about = NO_LETTER.matcher(about).replaceAll("");
		for (List<String> spelling : this.spellings) {
			about = about.replace(spelling.get(0), spelling.get(1));
		}
		about = without(this.own, about);
		about = without(places, about);
		int start = 0;
		int end = openingEnd(about, start);
		while (about.length() - end >= SHORTEST && end > start) {
			start = end;
			end = openingEnd(about, start);
		}
		return about.substring(start);
	}

	/** Where the opening word at a place ends, 和 before it included: 加强和改进. */
	private int openingEnd(String title, int start) {
		WordTrie.Match<Boolean> link = (start > 0) ? this.links.longestAt(title, start, title.length()) : null;
		int from = (link != null) ? link.end() : start;
		WordTrie.Match<Boolean> opening = this.openings.longestAt(title, from, title.length());
		return (opening != null) ? opening.end() : start;
	}

	private static String without(List<String> names, String title) {
		String left = title;
		for (String name : names) {
			left = left.replace(name, "");
		}
		return left;
	}

	/** The same without general nouns: 户籍制度改革 → 户籍. */
	private String core(String about) {
		StringBuilder core = new StringBuilder();
		int i = 0;
		while (i < about.length()) {
			WordTrie.Match<Boolean> word = this.general.longestAt(about, i, about.length());
			if (word == null) {
				core.append(about.charAt(i));
			}
			i = (word != null) ? word.end() : i + 1;
		}
		return core.toString();
	}

}
