package org.policygraph.file.charset;

import java.util.BitSet;

/**
 * How much a text looks like Chinese that somebody wrote. Bytes read in the wrong
 * encoding become rare characters; half of every text is made of the few hundred most
 * common ones.
 */
final class Plausibility {

	/** The most common of official and of everyday texts, by frequency. */
	private static final String SIMPLIFIED = "业的化和建市全展发产设区新务国推加工制等进实用城地大一动资理政力人合体中高强生保管能提施作行服部重企成机持数应开平公技基度物源创有"
			+ "水以系规分完民家经改会安点农入要治定年社域流升共通量造局项育标关方支性法监对村据快在质环善品网为主效责级科上各金信现境型目位统优面增场三术与深"
			+ "济第同准立程导范门健联心领构学运医个单院府本融台集十及不文防办式态事专利引供障教指策二协出条护自乡代商口任省急核落好险划查职委调月日号是这了他到"
			+ "说时于就也子那得着下之后起看天都小么如去来只我们还你没多过很道让给从问题情意知县";

	/** Those of them that are written otherwise in Hong Kong and Taiwan. */
	private static final String TRADITIONAL = "業發產設區務國製進實動資閤體強機數應開創係規傢經會點農項標關監對據質環網為爲級責現統優場術與濟準導範門聯領構學運醫個單檯臺辦態專協條護鄉"
			+ "覈險劃職調號這瞭說時於後麼來們還沒過讓給從問題縣";

	private static final String PUNCTUATION = "，。、；：「」『』《》（）“”？！〔〕　";

	private static final BitSet COMMON = table(SIMPLIFIED + TRADITIONAL + PUNCTUATION);

	/** Enough to tell; a long text need not be read to its end. */
	private static final int SAMPLE = 100_000;

	private Plausibility() {
	}

	private static BitSet table(String characters) {
		BitSet common = new BitSet();
		characters.chars().forEach(common::set);
		return common;
	}

	/**
	 * The share of common characters among those beyond ASCII, from 0 to 1; lost
	 * characters and those that mean nothing by themselves count against it.
	 */
	static double of(String text) {
		int all = 0;
		int common = 0;
		for (int i = 0; i < text.length() && all < SAMPLE; i++) {
			char c = text.charAt(i);
			if (c > 0x7F) {
				all++;
				if (COMMON.get(c)) {
					common++;
				}
				else if (c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF')) {
					common--;
				}
			}
		}
		return (all == 0) ? 0 : Math.max(0, (double) common / all);
	}

}
