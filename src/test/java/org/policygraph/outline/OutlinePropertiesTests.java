package org.policygraph.outline;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.policygraph.file.SourceTextReader;
import org.policygraph.text.AlignedText;
import org.policygraph.text.CleanText;
import org.policygraph.text.Format;
import org.policygraph.text.PolicyTexts;
import org.policygraph.text.SourceText;
import org.policygraph.text.TextCleaner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the outline of every text, and noise that an outline must not show. The
 * same texts are tried in every build; others are looked for by fuzzing.
 */
class OutlinePropertiesTests {

	/** Real texts where they are at hand, else the golden cases. */
	private static final Path SHARED = Path.of("..", "shared");

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private static final TextCleaner CLEANER = new TextCleaner();

	private static final OutlineReader READER = new OutlineReader();

	private static List<String> originals = List.of();

	@BeforeContainer
	static void readOriginals() throws IOException {
		Path folder = Files.isDirectory(SHARED) ? SHARED : GOLDEN;
		try (Stream<Path> files = Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)) {
			originals = files.filter((file) -> file.toString().endsWith(".txt"))
				.sorted()
				.map((file) -> SourceTextReader.read(file).given())
				.toList();
		}
	}

	@Provide
	Arbitrary<String> policies() {
		return PolicyTexts.policies();
	}

	@Provide
	Arbitrary<String> spoilt() {
		return PolicyTexts.spoilt();
	}

	@Provide
	Arbitrary<String> anyTexts() {
		return Arbitraries.oneOf(List.of(PolicyTexts.withLoneSurrogates(), Arbitraries.strings().ofMaxLength(300)));
	}

	/** Stretches of up to three thousand characters, spoilt. */
	@Provide
	Arbitrary<String> originals() {
		Arbitrary<String> stretches = Combinators
			.combine(Arbitraries.of(originals), Arbitraries.doubles().between(0, 1),
					Arbitraries.integers().between(0, 3000))
			.as((text, place, length) -> {
				int start = (int) (place * text.length());
				return text.substring(start, Math.min(text.length(), start + length));
			});
		return PolicyTexts.spoilt(stretches);
	}

	@Property(seed = "1", tries = 2000, edgeCases = EdgeCasesMode.NONE)
	void everyTextIsReadAsAWhole(@ForAll("spoilt") String text) {
		CleanText clean = clean(text);
		OutlineChecks.check(clean, READER.read(clean));
	}

	@Property(seed = "2", tries = 300, edgeCases = EdgeCasesMode.NONE)
	void whatIsNoProperUnicodeIsReadAsAWhole(@ForAll("anyTexts") String text) {
		CleanText clean = clean(text);
		OutlineChecks.everyCharacterBelongsToOnePlace(clean, READER.read(clean));
	}

	@Property(seed = "3", tries = 300, edgeCases = EdgeCasesMode.NONE)
	void originalsAreReadAsAWhole(@ForAll("originals") String text) {
		CleanText clean = clean(text);
		OutlineChecks.check(clean, READER.read(clean));
	}

	@Property(seed = "4", tries = 300, edgeCases = EdgeCasesMode.NONE)
	void theSameTextHasTheSameOutline(@ForAll("spoilt") String text) {
		assertThat(READER.read(clean(text))).isEqualTo(READER.read(clean(text)));
	}

	@Property(seed = "5", tries = 200, edgeCases = EdgeCasesMode.NONE)
	void everyItemOfAPolicyIsRead(@ForAll("policies") String text) {
		long items = text.lines().filter((line) -> line.matches("(?:[一二三四五六七八九]、|（[一二三四五六七八九]）).*")).count();
		CleanText clean = clean(text);
		assertThat(READER.read(clean).all().filter((item) -> item.number() != null)).hasSize((int) items);
	}

	@Property(seed = "6", tries = 100, edgeCases = EdgeCasesMode.NONE)
	void theEncodingMakesNoDifference(@ForAll("policies") String text) {
		List<String> expected = told(text);
		assertThat(told(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
		assertThat(told(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
		assertThat(told(text.getBytes(Charset.forName("GB18030")))).isEqualTo(expected);
	}

	@Property(seed = "7", tries = 100, edgeCases = EdgeCasesMode.NONE)
	void utf16MakesNoDifference(@ForAll("policies") String text) {
		assertThat(told(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(told(text));
		assertThat(told(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(told(text));
	}

	@Property(seed = "8", tries = 200, edgeCases = EdgeCasesMode.NONE)
	void pronunciationsMakeNoDifference(@ForAll("policies") String text, @ForAll long seed) {
		Random random = new Random(seed);
		String[] glosses = { "(zhèn)", "（fā）", "(lǜ)", "(zhuang)" };
		assertThat(told(sprinkled(text, random, glosses, OutlinePropertiesTests::isIdeograph))).isEqualTo(told(text));
		String[] spaced = { "(yu) ", "(fa) " };
		assertThat(told(sprinkled(text, random, spaced, OutlinePropertiesTests::isBetweenIdeographs)))
			.isEqualTo(told(text));
	}

	@Property(seed = "9", tries = 200, edgeCases = EdgeCasesMode.NONE)
	void watermarksMakeNoDifference(@ForAll("policies") String text, @ForAll long seed) {
		String[] marks = { "@@", "@", "##", "www.example.cn", "★" };
		assertThat(told(sprinkled(text, new Random(seed), marks, OutlinePropertiesTests::isBetweenIdeographs)))
			.isEqualTo(told(text));
	}

	@Property(seed = "10", tries = 200, edgeCases = EdgeCasesMode.NONE)
	void traditionalCharactersMakeNoDifference(@ForAll("policies") String text) {
		assertThat(told(ZhConverterUtil.toTraditional(text))).isEqualTo(told(text));
	}

	@Property(seed = "11", tries = 200, edgeCases = EdgeCasesMode.NONE)
	void doubledMarksMakeNoDifference(@ForAll("policies") String text, @ForAll long seed) {
		Random random = new Random(seed);
		StringBuilder doubled = new StringBuilder();
		for (char c : text.toCharArray()) {
			doubled.append(String.valueOf(c).repeat(("，。、；：".indexOf(c) >= 0 && random.nextInt(5) == 0) ? 2 : 1));
		}
		assertThat(told(doubled.toString())).isEqualTo(told(text));
	}

	@Property(seed = "12", tries = 200, edgeCases = EdgeCasesMode.NONE)
	void lineEndsAndIndentsMakeNoDifference(@ForAll("policies") String text) {
		assertThat(told(text.replace("\n", "\r\n"))).isEqualTo(told(text));
		assertThat(told(text.replace("\n", "\n\n"))).isEqualTo(told(text));
		assertThat(told("　　" + text.replace("\n", "\n　　"))).isEqualTo(told(text));
	}

	private interface Place {

		boolean fits(String text, int at);

	}

	/** A piece of noise at about every tenth place where it may stand. */
	private static String sprinkled(String text, Random random, String[] noise, Place place) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			result.append(text.charAt(i));
			if (place.fits(text, i) && random.nextInt(10) == 0) {
				result.append(noise[random.nextInt(noise.length)]);
			}
		}
		return result.toString();
	}

	private static boolean isIdeograph(String text, int at) {
		return Character.isIdeographic(text.charAt(at));
	}

	private static boolean isBetweenIdeographs(String text, int at) {
		return isIdeograph(text, at) && at + 1 < text.length() && isIdeograph(text, at + 1);
	}

	/** What an outline tells, wherever it stands in the text. */
	private static List<String> told(CleanText text) {
		Outline outline = READER.read(text);
		return Stream
			.concat(Stream.of(outline.head().kind() + " " + outline.head().title()),
					outline.items().stream().flatMap((item) -> told(item, text.text(), "")))
			.toList();
	}

	private static Stream<String> told(OutlineItem item, String text, String indent) {
		return Stream.concat(Stream.of(indent + item.kind() + " " + item.number() + " " + item.title().of(text)),
				item.children().stream().flatMap((child) -> told(child, text, indent + "  ")));
	}

	private static List<String> told(byte[] bytes) {
		return told(CLEANER.clean(SourceTextReader.read("given.txt", bytes)));
	}

	private static List<String> told(String text) {
		return told(clean(text));
	}

	/** Without a file, so that texts that no file can hold are read too. */
	private static CleanText clean(String text) {
		return CLEANER
			.clean(new SourceText("given.txt", Format.TEXT, "", text, AlignedText.unchanged(text), List.of()));
	}

}
