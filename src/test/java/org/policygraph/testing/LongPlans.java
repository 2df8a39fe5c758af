package org.policygraph.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.policygraph.reading.ImportFile;

/**
 * Plans with many short tasks and nothing else. An import writes ten of them in one
 * transaction, so a few of them make an import of several transactions.
 */
public final class LongPlans {

	/** In each plan. */
	public static final int ACTIONS = 10;

	/** In each plan. */
	public static final int TASKS = 200;

	private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
			"十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十");

	private LongPlans() {
	}

	/** Writes so many plans into a folder that exists. */
	public static void write(Path folder, int count) throws IOException {
		for (int i = 0; i < count; i++) {
			Files.writeString(folder.resolve("5%05d.txt".formatted(i)), text(i));
		}
	}

	/** A plan as a client sends it. No two numbers give the same plan. */
	public static ImportFile sent(int number) {
		return ImportFile.of("plan " + number, text(number).getBytes(StandardCharsets.UTF_8));
	}

	private static String text(int number) {
		StringBuilder text = new StringBuilder("青岭市第" + (number + 1) + "批修路行动计划\n");
		for (int action = 0; action < ACTIONS; action++) {
			text.append(NUMERALS.get(action)).append("、第").append(NUMERALS.get(action)).append("片修路行动\n");
			for (int task = 0; task < TASKS / ACTIONS; task++) {
				text.append('（').append(NUMERALS.get(task)).append("）修好第").append(task + 1).append("条路。\n");
			}
		}
		return text.toString();
	}

}
