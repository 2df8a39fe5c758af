package org.policygraph.entity.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.citation.SupersessionWords.Said;
import org.policygraph.text.Clauses;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/**
 * Finds the documents whose place a text says to take: 《…》同时废止, 《…》停止执行, 决定废止《…》,
 * 对《…》作如下修改. It reads a whole title that is followed, or preceded, by just these words;
 * of a clause (第三条不再执行) or of what is not in accord (与本办法不一致的) it reads nothing.
 */
public final class SupersessionFinder {

	/** Titles that follow each other share what is said of them. */
	private final Pattern run;

	private final SupersessionWords words;

	private final TitleTails tails;

	public SupersessionFinder(Lexicons lexicons) {
		this.run = lexicons.lists("title-words.csv").pattern("(?:[、\\s]|<RUN_JOIN>)*");
		this.words = new SupersessionWords(lexicons);
		this.tails = new TitleTails(lexicons);
	}

	/**
	 * The documents that a text says are replaced by it.
	 * @param title the text's own title
	 * @param named all documents that it names, itself among them, in order
	 * @param others those that are not the text itself
	 */
	public List<Supersession> find(String text, String title, List<Citation> named, List<Citation> others) {
		List<Supersession> found = new ArrayList<>();
		if (!this.words.occurIn(text) || !this.words.maySay(title)) {
			return found;
		}
		int first = 0;
		for (int i = 0; i < named.size(); i++) {
			if (i + 1 < named.size() && isRun(text, named.get(i), named.get(i + 1))) {
				continue;
			}
			List<Citation> run = named.subList(first, i + 1);
			first = i + 1;
			if (isSure(text, run, others)) {
				read(text, run, found);
			}
		}
		return List.copyOf(found);
	}

	private boolean isRun(String text, Citation one, Citation next) {
		int end = end(text, one);
		return end <= next.span().start() && this.run.matcher(text.substring(end, next.span().start())).matches();
	}

	/** Behind the title and what stands in brackets behind it. */
	private int end(String text, Citation citation) {
		return this.tails.read(text, citation.span().end()).end();
	}

	/**
	 * In 《甲》自…起施行，《乙》同时废止 it is the first that repeals the second, unless that is the
	 * text itself.
	 */
	private boolean isSure(String text, List<Citation> run, List<Citation> others) {
		int start = run.get(0).span().start();
		int sentence = Clauses.statementStart(text, start, 0);
		return this.words.isSure(text, start) && others.stream()
			.map(Citation::span)
			.noneMatch((span) -> sentence <= span.start() && span.start() < start);
	}

	private void read(String text, List<Citation> run, List<Supersession> found) {
		Citation last = run.get(run.size() - 1);
		Said behind = this.words.behind(text, end(text, last));
		Said before = (behind == null) ? this.words.before(text, run.get(0).span().start()) : null;
		for (Citation citation : run) {
			Supersession supersession = (behind != null) ? new Supersession(citation, behind.kind(),
					new Span(citation.span().start(), behind.span().end()), "words behind the title")
					: before(text, citation, before);
			if (supersession != null) {
				found.add(supersession);
			}
		}
	}

	private @Nullable Supersession before(String text, Citation citation, @Nullable Said before) {
		return (before == null) ? null
				: new Supersession(citation, before.kind(),
						new Span(before.span().start(), Math.max(citation.span().end(), end(text, citation))),
						"words before the title");
	}

}
