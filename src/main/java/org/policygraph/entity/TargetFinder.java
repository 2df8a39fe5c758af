package org.policygraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.TargetWords.Role;
import org.policygraph.text.Doubt;
import org.policygraph.text.Span;

/** Finds measurable targets: a number with a unit that a clause says is to be reached. */
public final class TargetFinder {

	private static final String SENTENCE_ENDS = "。；;\n\t！？";

	/** So many numbers without a mark between them are a table that lost its lines. */
	private static final int SQUASHED = 5;

	private final TargetWords words = new TargetWords();

	private final QuantityReader quantities = new QuantityReader();

	private final TargetJudge judge = new TargetJudge(this.words);

	/**
	 * The targets in a text of its own.
	 * @param documentYear the year of a one-year document
	 */
	public TargetReading find(String text, Span within, @Nullable Integer documentYear) {
		return find(text, TargetSetting.of(within, documentYear));
	}

	/** The targets in an item's own text, and the baselines given with them. */
	public TargetReading find(String text, TargetSetting setting) {
		Reading reading = new Reading(text, setting);
		int start = setting.own().start();
		for (int i = start; i <= setting.own().end(); i++) {
			if (i == setting.own().end() || SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
				if (i > start && !isRow(text, start, i)) {
					reading.read(new Span(start, i));
				}
				start = i + 1;
			}
		}
		return new TargetReading(reading.targets, reading.doubts);
	}

	/**
	 * The year that an item's own text hands down to the items below it: the one that its
	 * last paragraph opens with, or that its last sentence gives.
	 */
	public @Nullable Integer leadingYear(String text, Span own, int body) {
		int end = own.end();
		while (end > body && " 　\n\t。：；:;".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		if (end <= body) {
			return null;
		}
		int paragraph = Math.max(text.lastIndexOf('\n', end - 1) + 1, Math.min(body + 1, end));
		Integer opening = Governing.opening(text, new Span(paragraph, end));
		int sentence = Math.max(text.lastIndexOf('。', end - 1) + 1, paragraph);
		return (opening != null) ? opening : Governing.lastIn(text, sentence, end);
	}

	/** A row of a table whose cells are divided by bars. */
	private static boolean isRow(String text, int start, int end) {
		int first = text.indexOf('|', start);
		return first >= 0 && first < end && text.indexOf('|', first + 1) < end && text.indexOf('|', first + 1) > 0;
	}

	/** The sentences of one item, read in order; knows the year that governs them. */
	private final class Reading {

		private final String text;

		private final TargetSetting setting;

		private final List<Target> targets = new ArrayList<>();

		private final List<Doubt> doubts = new ArrayList<>();

		private @Nullable Integer paragraphYear;

		private boolean conditions;

		private final boolean grants;

		private Reading(String text, TargetSetting setting) {
			this.text = text;
			this.setting = setting;
			int first = firstGrant(setting.own().start());
			this.grants = first >= 0 && firstGrant(first) >= 0;
		}

		private int firstGrant(int from) {
			int at = this.text.indexOf("给予", from);
			return (at >= 0 && at < this.setting.own().end()) ? at + 2 : -1;
		}

		private void read(Span sentence) {
			openParagraph(sentence);
			this.conditions |= TargetFinder.this.words.of(Role.CRITERION)
				.occursIn(this.text, sentence.start(), sentence.end());
			List<Quantity> all = TargetFinder.this.quantities.read(this.text, sentence.start(), sentence.end());
			if (all.isEmpty() || this.conditions) {
				return;
			}
			boolean grant = TargetFinder.this.words.of(Role.GRANT)
				.occursIn(this.text, sentence.start(), sentence.end());
			int group = 0;
			Verdict last = Verdict.NOTHING;
			while (group < all.size()) {
				int end = group + 1;
				while (end < all.size() && QuantityReader.areListed(this.text, all.get(end - 1), all.get(end))) {
					end++;
				}
				if (!isSquashed(all, group, end)) {
					last = readGroup(sentence, all.subList(group, end), last, grant);
				}
				group = end;
			}
		}

		private void openParagraph(Span sentence) {
			boolean opens = sentence.start() == this.setting.own().start()
					|| this.text.charAt(sentence.start() - 1) == '\n' || sentence.start() <= this.setting.body() + 1;
			if (opens) {
				boolean leads = sentence.start() > 1 && this.text.charAt(sentence.start() - 2) == '：';
				int from = Math.min(Math.max(sentence.start(), this.setting.body()), sentence.end());
				Integer year = Governing.opening(this.text, new Span(from, sentence.end()));
				this.paragraphYear = (year == null && leads) ? this.paragraphYear : year;
			}
		}

		private boolean isSquashed(List<Quantity> all, int group, int end) {
			int from = Math.max(0, group - SQUASHED);
			int to = Math.min(all.size(), group + SQUASHED);
			for (int first = from; first + SQUASHED <= to; first++) {
				String between = this.text.substring(all.get(first).end(), all.get(first + SQUASHED - 1).start());
				if (first <= group && group < first + SQUASHED && between.chars().noneMatch((c) -> "，,。、；：:和及".indexOf(c) >= 0)) {
					return true;
				}
			}
			return false;
		}

		private Verdict readGroup(Span sentence, List<Quantity> group, Verdict last, boolean grant) {
			Clause first = Clause.of(this.text, sentence, group.get(0));
			Approach approach = Approach.of(first, TargetFinder.this.words);
			Verdict verdict = last;
			for (int i = 0; i < group.size(); i++) {
				Quantity quantity = group.get(i);
				Clause clause = new Clause(this.text, sentence, first.start(), Clause.of(this.text, sentence, quantity).end(), quantity);
				verdict = (grant || this.grants) ? Verdict.NOTHING
						: TargetFinder.this.judge.judge(clause, approach, last == Verdict.TARGET, counts());
				add(clause, approach, verdict, group, i);
			}
			return verdict;
		}

		private boolean counts() {
			return this.setting.documentYear() != null;
		}

		private void add(Clause clause, Approach approach, Verdict verdict, List<Quantity> group, int index) {
			Quantity quantity = clause.quantity();
			if (verdict == Verdict.DOUBT) {
				this.doubts.add(new Doubt(quantity.span(),
						"A number to be reached, but its unit is not known. 疑似目标值，计量单位未识别"));
			}
			if (verdict != Verdict.TARGET && verdict != Verdict.BASELINE) {
				return;
			}
			Integer own = Governing.lastIn(this.text, clause.sentence().start(), quantity.start());
			Integer year = (own != null) ? own : (this.paragraphYear != null) ? this.paragraphYear
					: (this.setting.parentYear() != null) ? this.setting.parentYear() : this.setting.documentYear();
			boolean baseline = isPast(clause, own, year);
			int end = quantity.end();
			var bound = TargetFinder.this.words.comparedBehind(this.text, end, clause.end());
			end += (bound != null) ? bound.length() : 0;
			String unit = (quantity.unit() != null) ? quantity.unit().written() : "";
			this.targets.add(new Target(IndicatorReader.read(clause, approach.start(), end, index, group.size()),
					comparison(clause, approach, group), quantity.value(), unit, baseline && own == null ? null : year, baseline,
					new Span(quoteStart(clause), end), "number with unit"));
		}

		private boolean isPast(Clause clause, @Nullable Integer own, @Nullable Integer year) {
			Integer now = this.setting.now();
			if (year != null && now != null && year < now) {
				return true;
			}
			if (own != null && now != null) {
				return false;
			}
			if (this.setting.past()) {
				return true;
			}
			if (own != null && !Objects.equals(own, year)) {
				return false;
			}
			return TargetFinder.this.words.of(Role.PAST)
				.occursIn(this.text, clause.start(), clause.quantity().start());
		}

		private Comparison comparison(Clause clause, Approach approach, List<Quantity> group) {
			Quantity quantity = clause.quantity();
			var behind = TargetFinder.this.words.comparedBehind(this.text, quantity.end(), clause.end());
			var tail = TargetFinder.this.words.comparedBehind(this.text, group.get(group.size() - 1).end(),
					clause.sentence().end());
			if (behind == null) {
				behind = tail;
			}
			if (behind != null && behind.meaning() == Comparison.APPROX) {
				return Comparison.APPROX;
			}
			if (quantity.range()) {
				return Comparison.GE;
			}
			if (behind != null) {
				return behind.meaning();
			}
			if (quantity.is(Unit.Kind.TIME) && (this.text.startsWith("内", quantity.end()) || clause.behind().contains("全覆盖"))) {
				return Comparison.LE;
			}
			if (approach.comparison() != null) {
				return approach.comparison();
			}
			return quantity.more() ? Comparison.GT : Comparison.EQ;
		}

		private int quoteStart(Clause clause) {
			Integer opening = Governing.opening(this.text, clause.sentence());
			return (opening != null) ? clause.sentence().start() : clause.start();
		}

	}

}
