package org.policygraph.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Turns traditional characters and the wording of Taiwan into those of the mainland.
 * Portals convert mainland texts by machine, and the same tables lead back. The tables
 * for characters are those of OpenCC, taken from opencc4j. Its tables for the wording of
 * Taiwan are made for software and do harm here: they turn 指標 into a pointer. So {@code
 * taiwan-wording.csv} holds the wording that policy texts need. A text in simplified
 * characters is left alone, because some of them (著, 乾, 於) are traditional elsewhere.
 */
final class Simplified implements CleaningStep {

	/**
	 * Share of purely traditional characters from which a text is taken for traditional.
	 */
	private static final double TRADITIONAL = 0.01;

	private static final int LONGEST_PHRASE = 16;

	private final char[] characters = new char[Character.MAX_VALUE + 1];

	private final BitSet onlyTraditional = new BitSet();

	/** How long the longest phrase is that begins with a character. */
	private final byte[] longestPhrase = new byte[Character.MAX_VALUE + 1];

	private final Map<String, String> phrases = new HashMap<>();

	Simplified(Lexicons lexicons) {
		Map<String, List<String>> table = OpenccDatas.tsChar().data().getDataMap();
		readCharacters(table, simplifiedCharacters(table.values()));
		OpenccDatas.tsPhrase().data().getDataMap().forEach((from, to) -> addPhrase(from, to.get(0)));
		for (CSVRecord row : lexicons.records("taiwan-wording.csv")) {
			if (row.get(0).length() == 1) {
				this.characters[row.get(0).charAt(0)] = row.get(1).charAt(0);
			}
			addPhrase(row.get(0), row.get(1));
		}
	}

	private static Set<String> simplifiedCharacters(Collection<List<String>> values) {
		return values.stream().flatMap(List::stream).filter((s) -> s.length() == 1).collect(Collectors.toSet());
	}

	private void readCharacters(Map<String, List<String>> table, Set<String> simplified) {
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			this.characters[c] = c;
		}
		table.forEach((from, to) -> {
			String first = to.get(0);
			if (from.length() == 1 && first.length() == 1) {
				this.characters[from.charAt(0)] = first.charAt(0);
				this.onlyTraditional.set(from.charAt(0),
						!from.equals(first) && !to.contains(from) && !simplified.contains(from));
			}
		});
	}

	private void addPhrase(String from, String to) {
		if (from.length() > 1 && from.length() <= LONGEST_PHRASE) {
			this.phrases.put(from, to);
			this.longestPhrase[from.charAt(0)] = (byte) Math.max(this.longestPhrase[from.charAt(0)], from.length());
		}
	}

	@Override
	public AlignedText apply(String text) {
		if (!isTraditional(text)) {
			return AlignedText.unchanged(text);
		}
		Edits edits = new Edits(text);
		for (int i = 0; i < text.length();) {
			char c = text.charAt(i);
			String phrase = (this.longestPhrase[c] > 0) ? phraseAt(text, i) : null;
			if (phrase != null) {
				edits.replace(i, i + phrase.length(), this.phrases.getOrDefault(phrase, phrase));
				i += phrase.length();
			}
			else {
				if (this.characters[c] != c) {
					edits.replace(i, i + 1, String.valueOf(this.characters[c]));
				}
				i++;
			}
		}
		return edits.apply();
	}

	/** The simplified form of a traditional character; any other is its own. */
	char character(char c) {
		return this.characters[c];
	}

	/** The longest phrase that begins at a place; {@code null} if none does. */
	private @Nullable String phraseAt(String text, int start) {
		for (int end = Math.min(text.length(), start + this.longestPhrase[text.charAt(start)]); end > start
				+ 1; end--) {
			String phrase = text.substring(start, end);
			if (this.phrases.containsKey(phrase)) {
				return phrase;
			}
		}
		return null;
	}

	private boolean isTraditional(String text) {
		int traditional = 0;
		int ideographs = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\u3400') {
				ideographs++;
				if (this.onlyTraditional.get(c)) {
					traditional++;
				}
			}
		}
		return traditional > ideographs * TRADITIONAL;
	}

}
