package org.policygraph.file.word;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.policygraph.file.word.ListNumbers.Level;

import static org.assertj.core.api.Assertions.assertThat;

class NumberFormatsTests {

	@Test
	void numbersAreWrittenAsWordWritesThem() {
		assertThat(List.of(1, 10, 11, 20, 21, 100, 105, 110)
			.stream()
			.map((number) -> NumberFormats.write(number, "chineseCounting")))
			.containsExactly("一", "十", "十一", "二十", "二十一", "一百", "一百零五", "一百一十");
		assertThat(NumberFormats.write(14, "ideographDigital")).isEqualTo("一四");
		assertThat(NumberFormats.write(3, "decimalEnclosedCircleChinese")).isEqualTo("③");
		assertThat(NumberFormats.write(2, "ideographTraditional")).isEqualTo("乙");
		assertThat(NumberFormats.write(27, "lowerLetter")).isEqualTo("aa");
		assertThat(NumberFormats.write(4, "upperRoman")).isEqualTo("IV");
		assertThat(NumberFormats.write(7, "anyOther")).isEqualTo("7");
		assertThat(NumberFormats.name(39)).isEqualTo("chineseCounting");
	}

	@Test
	void levelsBelowBeginAnew() {
		List<Level> levels = List.of(new Level(1, "chineseCounting", "第%1章", false),
				new Level(1, "decimal", "%1.%2", true));
		ListNumbers numbers = new ListNumbers();
		assertThat(numbers.next("list", "a", 0, levels, null)).isEqualTo("第一章");
		assertThat(numbers.next("list", "a", 1, levels, null)).isEqualTo("1.1");
		assertThat(numbers.next("list", "a", 1, levels, null)).isEqualTo("1.2");
		assertThat(numbers.next("list", "a", 0, levels, null)).isEqualTo("第二章");
		assertThat(numbers.next("list", "a", 1, levels, null)).isEqualTo("2.1");
		assertThat(numbers.next("list", "b", 0, levels, 1)).isEqualTo("第一章");
	}

	@Test
	void aNumberDoesNotRunIntoWhatItNumbers() {
		assertThat(ListNumbers.before("一、", "目标")).isEqualTo("一、目标");
		assertThat(ListNumbers.before("1.", "目标")).isEqualTo("1.目标");
		assertThat(ListNumbers.before("1.", "2027年")).isEqualTo("1. 2027年");
		assertThat(ListNumbers.before("1", "目标")).isEqualTo("1 目标");
	}

}
