package org.policygraph.entity.target;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.quantity.Quantity;
import org.policygraph.entity.target.TargetWords.Role;
import org.policygraph.text.Clauses;
import org.policygraph.text.Doubt;
import org.policygraph.text.Span;
import org.policygraph.text.Words;

/** Reads the sentences of one item in order; knows the year that governs them. */
final class TargetSentences {

	/** So many numbers without a mark between them are a table that lost its lines. */
	private static final int SQUASHED = 5;

	private final String text;

	private final TargetContext setting;

	private final TargetReaders readers;

	private final Words joins;

	private final List<Target> targets = new ArrayList<>();

	private final List<Doubt> doubts = new ArrayList<>();

	private final boolean grants;

	private @Nullable Integer paragraphYear;

	private boolean conditions;

	TargetSentences(String text, TargetContext setting, TargetReaders readers) {
		this.text = text;
		this.setting = setting;
		this.readers = readers;
		this.joins = readers.words().lists().list("NAME_JOIN");
		this.grants = isGrant(setting.own().of(text), readers.words().lists().list("GIVES").all());
	}

	/** An item that gives twice is about what is given. */
	private static boolean isGrant(String own, List<String> gives) {
		return gives.stream().anyMatch((word) -> own.indexOf(word) != own.lastIndexOf(word));
	}

	TargetReading result() {
		return new TargetReading(this.targets, this.doubts);
	}

	void read(Span sentence) {
		openParagraph(sentence);
		this.conditions |= this.readers.words()
			.of(Role.CRITERION)
			.occursIn(this.text, sentence.start(), sentence.end());
		List<Quantity> all = this.readers.quantities().read(this.text, sentence.start(), sentence.end());
		if (all.isEmpty() || this.conditions || this.grants
				|| this.readers.words().of(Role.GRANT).occursIn(this.text, sentence.start(), sentence.end())) {
			return;
		}
		if (isSquashed(all)) {
			doubt(sentence, "A table that lost its rows and columns; its values are not read. 疑似被压平的表格，其中数值未读取");
			return;
		}
		Verdict last = Verdict.NOTHING;
		int group = 0;
		while (group < all.size()) {
			int end = this.readers.lists().endOf(this.text, all, group);
			last = readGroup(sentence, all.subList(group, end), last);
			group = end;
		}
	}

	/**
	 * 到2025年 that opens a paragraph governs its later sentences, and a list that it leads
	 * to.
	 */
	private void openParagraph(Span sentence) {
		int start = this.setting.own().start();
		boolean opens = sentence.start() == start || this.text.charAt(sentence.start() - 1) == '\n'
				|| sentence.start() <= this.setting.body() + 1;
		if (opens) {
			boolean leads = sentence.start() > start + 1 && this.text.charAt(sentence.start() - 2) == '：';
			int from = Math.min(Math.max(sentence.start(), this.setting.body()), sentence.end());
			Integer year = this.readers.years().opening(this.text, new Span(from, sentence.end()));
			this.paragraphYear = (year == null && leads) ? this.paragraphYear : year;
		}
	}

	private boolean isSquashed(List<Quantity> all) {
		for (int first = 0; first + SQUASHED <= all.size(); first++) {
			int from = all.get(first).end();
			int to = all.get(first + SQUASHED - 1).start();
			if (this.text.substring(from, to)
				.chars()
				.noneMatch((c) -> Clauses.endsMember((char) c) || this.joins.holds((char) c))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Reads values that are listed together: they share what stands before and behind
	 * them.
	 */
	private Verdict readGroup(Span sentence, List<Quantity> group, Verdict last) {
		Clause first = Clause.of(this.text, sentence, group.get(0));
		Clause end = Clause.of(this.text, sentence, group.get(group.size() - 1));
		LeadIn leadIn = LeadIn.of(first, this.readers.words());
		Verdict verdict = last;
		for (int i = 0; i < group.size(); i++) {
			Clause clause = new Clause(this.text, sentence, first.start(), end.end(), group.get(i));
			verdict = this.readers.judge().judge(clause, leadIn, last, this.setting);
			if (verdict == Verdict.DOUBT) {
				doubt(clause.quantity().span(),
						"A value to be reached, but of what, or in which unit, is not clear. 疑似目标值，指标或计量单位不明");
			}
			else if (verdict == Verdict.TARGET || verdict == Verdict.BASELINE) {
				Target target = target(clause, leadIn, group, i, verdict);
				if (!this.setting.past() || leadIn.reaches() || !target.baseline() || verdict == Verdict.BASELINE) {
					this.targets.add(target);
				}
			}
		}
		return verdict;
	}

	/**
	 * What was is told in many ways; only aims that were not understood are worth a look.
	 */
	private void doubt(Span place, String reason) {
		if (!this.setting.past()) {
			this.doubts.add(new Doubt(place, reason));
		}
	}

	private Target target(Clause clause, LeadIn leadIn, List<Quantity> group, int index, Verdict verdict) {
		Quantity quantity = clause.quantity();
		Integer own = ownYear(clause, group, index);
		Integer governing = (this.paragraphYear != null) ? this.paragraphYear
				: (this.setting.parentYear() != null) ? this.setting.parentYear() : this.setting.documentYear();
		Integer year = (own != null) ? own : governing;
		boolean baseline = verdict == Verdict.BASELINE || isPast(clause, own, year);
		Integer stated = (verdict == Verdict.BASELINE)
				? this.readers.years().lastNamed(this.text, clause.start(), quantity.start())
				: (baseline && own == null && this.paragraphYear == null) ? null : year;
		int listEnd = this.readers.comparisons().boundEnd(clause, group.get(group.size() - 1));
		return new Target(
				this.readers.indicators()
					.read(clause, leadIn.start(), listEnd, index, group.size(), verdict == Verdict.BASELINE),
				this.readers.comparisons().read(clause, leadIn, group.get(group.size() - 1)), quantity.value(),
				(quantity.unit() != null) ? quantity.unit().written() : "", stated, baseline, null,
				new Span(quoteStart(clause), this.readers.comparisons().boundEnd(clause, quantity)),
				"number with unit");
	}

	/** 到2025年、2030年分别达到40%、60%: to each its year. */
	private @Nullable Integer ownYear(Clause clause, List<Quantity> group, int index) {
		int start = clause.sentence().start();
		List<Integer> listed = this.readers.years().listedIn(this.text, start, group.get(0).start());
		boolean each = group.size() > 1 && listed.size() == group.size();
		return each ? listed.get(index) : this.readers.years().lastIn(this.text, start, clause.quantity().start());
	}

	private boolean isPast(Clause clause, @Nullable Integer own, @Nullable Integer year) {
		Integer now = this.setting.now();
		if (year != null && now != null && year < now) {
			return true;
		}
		if (own != null && now != null) {
			return false;
		}
		return this.setting.past()
				|| this.readers.words().of(Role.PAST).occursIn(this.text, clause.start(), clause.quantity().start());
	}

	private int quoteStart(Clause clause) {
		Integer opening = this.readers.years().opening(this.text, clause.sentence());
		return (opening != null) ? clause.sentence().start() : clause.start();
	}

}
