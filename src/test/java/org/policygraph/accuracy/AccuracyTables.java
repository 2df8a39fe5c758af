package org.policygraph.accuracy;

import java.util.Map;

/** Prints the tables of {@code docs/accuracy.md}, to be pasted there. */
final class AccuracyTables {

	private AccuracyTables() {
	}

	public static void main(String[] arguments) {
		for (AnnotatedSet set : AnnotatedSet.values()) {
			Map<String, Score> scores = set.scores();
			System.out.println("### " + set + "\n");
			printKinds(set, Evaluation.sum(scores));
			System.out.println("F1 of each document:\n");
			printDocuments(scores);
		}
	}

	private static void printKinds(AnnotatedSet set, Score score) {
		System.out.println("| | precision | recall | F1 | right | wrong | missed | F1 before |");
		System.out.println("|---|---|---|---|---|---|---|---|");
		for (Figures row : Figures.of(set)) {
			Tally tally = score.tallies().getOrDefault(row.kind(), Tally.NOTHING);
			System.out.printf("| %s | %s | %s | %s | %d | %d | %d | %s |%n", row.kind(),
					ScoreTable.figure(tally.precision()), ScoreTable.figure(tally.recall()),
					ScoreTable.figure(tally.f1()), tally.right(), tally.wrong(), tally.missed(),
					ScoreTable.figure(row.before()));
		}
		System.out.println();
	}

	private static void printDocuments(Map<String, Score> scores) {
		String[] kinds = { "action", "task", "hierarchy", "department", "region", "area", "target", "citation",
				"metadata" };
		System.out.println("| | " + String.join(" | ", kinds) + " |");
		System.out.println("|---|" + "---|".repeat(kinds.length));
		scores.forEach((name, score) -> {
			StringBuilder row = new StringBuilder("| " + name.replace(".json", ""));
			for (String kind : kinds) {
				Tally tally = score.tallies().getOrDefault(kind, Tally.NOTHING);
				row.append(" | ").append(tally.equals(Tally.NOTHING) ? "–" : ScoreTable.figure(tally.f1()));
			}
			System.out.println(row + " |");
		});
		System.out.println();
	}

}
