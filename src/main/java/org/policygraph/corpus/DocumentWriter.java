package org.policygraph.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/** Writes one document and the truth about it. */
final class DocumentWriter {

	private final Identity document;

	private final @Nullable Identity above;

	private final CorpusWords words;

	private final SplittableRandom random;

	private final TaskWriter tasks;

	private final StringBuilder text = new StringBuilder();

	private final List<Item> chapters = new ArrayList<>();

	private int lastTask;

	DocumentWriter(Identity document, @Nullable Identity above, CorpusWords words) {
		this.document = document;
		this.above = above;
		this.words = words;
		this.random = new SplittableRandom(document.seed());
		this.tasks = new TaskWriter(document, words, this.random);
	}

	/**
	 * The document.
	 * @param name the name of its file
	 */
	CorpusDocument write(String name) {
		LocalDate day = LocalDate.of(this.document.year(), 1, 5).plusDays(this.random.nextInt(150));
		Map<String, @Nullable Object> basis = basis();
		head(day, basis);
		general();
		measures();
		safeguards();
		this.text.append('\n');
		line(this.words.phrase("COPIES", Map.of("mark", mark())));
		Map<String, @Nullable Object> head = this.document.truth(this.words);
		head.put("issuedOn", day.toString());
		head.put("citations", List.of(basis));
		Map<String, @Nullable Object> truth = new LinkedHashMap<>();
		truth.put("file", name);
		truth.put("document", head);
		truth.put("sections", this.chapters.stream().map(Item::truth).toList());
		return new CorpusDocument(name, this.text.toString(), truth,
				this.chapters.stream().mapToInt(Item::tasks).sum());
	}

	private String mark() {
		return this.document.place().mark();
	}

	/** The document that it carries out: that of the province, or one of the nation. */
	private Map<String, @Nullable Object> basis() {
		Map<String, @Nullable Object> basis = new LinkedHashMap<>();
		if (this.above != null) {
			basis.put("title", this.above.title(this.words));
			basis.put("documentNumber", this.above.number(this.words));
		}
		else {
			basis.put("title", this.words.phrase("BASIS", Map.of("topic", this.document.topic().title())));
			basis.put("documentNumber", this.words.phrase("BASIS_NUMBER",
					Map.of("year", this.document.year() - 1, "number", this.document.topic().ordinal() + 1)));
		}
		return basis;
	}

	private void head(LocalDate day, Map<String, @Nullable Object> basis) {
		Jurisdiction place = this.document.place();
		String title = this.document.title(this.words);
		String issuer = place.issuer(this.words);
		String governments = place.governmentsBelow(this.words);
		line(this.words.phrase("NOTICE", Map.of("issuer", issuer, "title", title)));
		line(this.document.number(this.words));
		line((governments.isEmpty() ? "" : governments + "，")
				+ this.words.phrase("ADDRESSEES", Map.of("mark", mark())));
		line(this.words.phrase("APPROVED", Map.of("title", title, "mark", mark())));
		line(issuer);
		line(this.words.phrase("DATE",
				Map.of("year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth())));
		this.text.append('\n');
		line(title);
		String cited = "《" + basis.get("title") + "》（" + basis.get("documentNumber") + "）";
		line(CorpusWords.filled(this.tasks.pick(this.words.wording("PREAMBLE")), Map.of("c", cited, "t",
				this.document.topic().title(), "self", this.document.genre().selfName(this.words))) + "。");
	}

	private void general() {
		Item general = chapter(this.words.phrase("CHAPTER_GENERAL"), "REQUIREMENT");
		StringBuilder words = new StringBuilder(
				this.tasks.pick(this.words.wording("GUIDE")).replace("{t}", this.document.topic().title()));
		words.append('。');
		this.document.topic()
			.indicators()
			.stream()
			.limit(1 + this.random.nextInt(2))
			.forEach((indicator) -> words.append(this.tasks.target(general, indicator)));
		line(words.toString());
	}

	private Item chapter(String title, String kind) {
		String number = HanNumerals.of(this.chapters.size() + 1);
		Item chapter = new Item(number, title, kind);
		this.chapters.add(chapter);
		line(number + "、" + title);
		return chapter;
	}

	/** Chapters of tasks, or one chapter of actions with tasks numbered through. */
	private void measures() {
		boolean grouped = this.random.nextInt(3) == 0;
		Item group = grouped ? chapter(this.words.phrase("CHAPTER_TASKS"), "CONTAINER") : null;
		int ordinal = 1;
		for (String title : this.document.topic().chapters()) {
			int count = 5 + this.random.nextInt(3);
			if (group != null) {
				String number = "（" + HanNumerals.of(ordinal++) + "）";
				Item action = group.child(number, title, "ACTION");
				line(number + title);
				for (int i = 0; i < count; i++) {
					this.text.append(this.tasks.task(action, String.valueOf(++this.lastTask)));
				}
			}
			else {
				Item action = chapter(title, "ACTION");
				for (int i = 1; i <= count; i++) {
					this.text.append(this.tasks.task(action, "（" + HanNumerals.of(i) + "）"));
				}
			}
		}
	}

	private void safeguards() {
		Item chapter = chapter(this.words.phrase("CHAPTER_SAFEGUARDS"), "SAFEGUARD");
		List<String> sentences = new ArrayList<>(this.words.wording("SAFEGUARD"));
		Collections.shuffle(sentences, new Random(this.random.nextLong()));
		int ordinal = 1;
		for (String sentence : sentences.subList(0, 3 + this.random.nextInt(2))) {
			String number = "（" + HanNumerals.of(ordinal++) + "）";
			chapter.child(number, sentence.substring(0, sentence.indexOf('。')), "SAFEGUARD");
			line(number + sentence + "。");
		}
		String governments = this.document.place().governmentsBelow(this.words);
		if (!governments.isEmpty() && this.random.nextBoolean()) {
			String number = "（" + HanNumerals.of(ordinal) + "）";
			String title = this.words.phrase("LIABILITY");
			Item item = chapter.child(number, title, "SAFEGUARD");
			item.assign(governments, this.document.place().name() + governments, "SHARED", true);
			line(number + title + "。" + this.words.phrase("LIABILITY_OF", Map.of("governments", governments)));
		}
	}

	private void line(String words) {
		this.text.append(words).append('\n');
	}

}
