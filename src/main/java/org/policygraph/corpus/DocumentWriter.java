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
		this.text.append("\n抄送：")
			.append(mark())
			.append("委办公室，")
			.append(mark())
			.append("人大常委会办公室，")
			.append(mark())
			.append("政协办公室。\n");
		Map<String, @Nullable Object> head = this.document.truth();
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

	/** What it carries out: the document of the province, or one of the nation. */
	private Map<String, @Nullable Object> basis() {
		Map<String, @Nullable Object> basis = new LinkedHashMap<>();
		if (this.above != null) {
			basis.put("title", this.above.title());
			basis.put("documentNumber", this.above.number());
		}
		else {
			basis.put("title", "国务院办公厅关于推进" + this.document.topic().title() + "的指导意见");
			basis.put("documentNumber",
					"国办发〔" + (this.document.year() - 1) + "〕" + (this.document.topic().ordinal() + 1) + "号");
		}
		return basis;
	}

	private void head(LocalDate day, Map<String, @Nullable Object> basis) {
		Jurisdiction place = this.document.place();
		String title = this.document.title();
		String governments = place.governmentsBelow();
		line(place.issuer() + "关于印发《" + title + "》的通知");
		line(this.document.number());
		line((governments.isEmpty() ? "" : governments + "，") + mark() + "政府各部门、各直属机构：");
		line("《" + title + "》已经" + mark() + "政府同意，现印发给你们，请认真组织实施。");
		line(place.issuer());
		line(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
		this.text.append('\n');
		line(title);
		String cited = "《" + basis.get("title") + "》（" + basis.get("documentNumber") + "）";
		line(this.tasks.pick(this.words.wording("PREAMBLE"))
			.replace("{c}", cited)
			.replace("{t}", this.document.topic().title())
			.replace("本方案", "本" + this.document.genre().selfName()) + "。");
	}

	private void general() {
		Item general = chapter("总体要求", "REQUIREMENT");
		StringBuilder words = new StringBuilder(
				this.tasks.pick(this.words.wording("GUIDE")).replace("{t}", this.document.topic().title()));
		words.append('。');
		this.document.topic()
			.indicators()
			.stream()
			.limit(1 + this.random.nextInt(2))
			.forEach((indicator) -> words.append(this.tasks.aim(general, indicator)));
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
		Item group = grouped ? chapter("重点任务", "CONTAINER") : null;
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
		Item chapter = chapter("保障措施", "SAFEGUARD");
		List<String> sentences = new ArrayList<>(this.words.wording("SAFEGUARD"));
		Collections.shuffle(sentences, new Random(this.random.nextLong()));
		int ordinal = 1;
		for (String sentence : sentences.subList(0, 3 + this.random.nextInt(2))) {
			String number = "（" + HanNumerals.of(ordinal++) + "）";
			chapter.child(number, sentence.substring(0, sentence.indexOf('。')), "SAFEGUARD");
			line(number + sentence + "。");
		}
		String governments = this.document.place().governmentsBelow();
		if (!governments.isEmpty() && this.random.nextBoolean()) {
			String number = "（" + HanNumerals.of(ordinal) + "）";
			Item item = chapter.child(number, "压实工作责任", "SAFEGUARD");
			item.assign(governments, this.document.place().name() + governments, "SHARED", true);
			line(number + "压实工作责任。" + governments + "要承担主体责任，把任务细化到人。");
		}
	}

	private void line(String words) {
		this.text.append(words).append('\n');
	}

}
