package org.policygraph.text;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Removes pronunciations in brackets behind a character: 「鎮(zhèn)」, 「於(yu) 」. Some
 * portals add them to rare or traditional characters.
 */
final class PinyinGlosses implements CleaningStep {

	/** Longest syllable: zhuang, each vowel perhaps with a combining tone. */
	private static final int LONGEST = 9;

	/** Initial and final of a syllable, after 《汉语拼音方案》(1958). */
	private static final Pattern SYLLABLE = Pattern.compile("([bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
			+ "(a|o|e|ai|ei|ao|ou|an|en|ang|eng|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong"
			+ "|u|ua|uo|uai|ui|uan|un|uang|ong|v|ve|ue|van|vn)");

	/** Glosses may stand one behind another. */
	@Override
	public AlignedText apply(String text) {
		return CleaningStep.untilNothingChanges(text, PinyinGlosses::undo);
	}

	private static AlignedText undo(String text) {
		Edits edits = new Edits(text);
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c == '(' || c == '（') && Character.isIdeographic(text.charAt(i - 1))) {
				OptionalInt close = closing(text, i);
				if (close.isPresent() && isSyllable(text.substring(i + 1, close.getAsInt()).strip())) {
					edits.remove(i, withSpace(text, close.getAsInt() + 1));
					i = close.getAsInt();
				}
			}
		}
		return edits.apply();
	}

	/** Where the bracket closes. Empty if something other than a syllable is in it. */
	private static OptionalInt closing(String text, int open) {
		for (int i = open + 1; i < Math.min(text.length(), open + LONGEST + 3); i++) {
			char c = text.charAt(i);
			if (c == ')' || c == '）') {
				return OptionalInt.of(i);
			}
			if (c != ' ' && !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK
					|| Character.isIdeographic(c)) {
				return OptionalInt.empty();
			}
		}
		return OptionalInt.empty();
	}

	/** A space that the gloss brought along between two characters. */
	private static int withSpace(String text, int end) {
		boolean brought = end + 1 < text.length() && text.charAt(end) == ' '
				&& Character.isIdeographic(text.charAt(end + 1));
		return brought ? end + 1 : end;
	}

	private static boolean isSyllable(String written) {
		if (written.isEmpty() || !Character.isLetter(written.charAt(0))) {
			return false;
		}
		String letters = Normalizer.normalize(written, Normalizer.Form.NFD)
			.replace("u\u0308", "v")
			.replaceAll("\\p{M}", "")
			.replace('\u0261', 'g')
			.replace('\u0251', 'a')
			.replace("v\u0308", "v");
		return SYLLABLE.matcher(letters).matches();
	}

}
