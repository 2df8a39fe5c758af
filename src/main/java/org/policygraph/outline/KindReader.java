package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Words;

/** Tells what each item is for, by the words of its heading and by its place. */
final class KindReader {

	private final KindWords words;

	private final Words volumes;

	private final Words actions;

	KindReader(Lexicons lexicons) {
		this.volumes = lexicons.lists("outline-words.csv").list("VOLUME");
		this.actions = lexicons.lists("outline-words.csv").list("CALLED_ACTION");
		this.words = KindWords.of(lexicons);
	}

	List<OutlineItem> classify(String text, List<OutlineItem> chapters) {
		List<OutlineItem> result = new ArrayList<>();
		for (int i = 0; i < chapters.size(); i++) {
			OutlineItem chapter = chapters.get(i);
			boolean last = i > 0 && i == chapters.size() - 1;
			ItemKind kind = this.words.kindOf(chapter.title().of(text), last).orElse(ItemKind.ACTION);
			result.add(chapter(text, chapter, kind));
		}
		return result;
	}

	/** An annex is an action, or groups some. */
	OutlineItem annex(String text, OutlineItem annex) {
		boolean background = this.words.kindOf(annex.title().of(text), false)
			.filter((kind) -> kind == ItemKind.BACKGROUND)
			.isPresent();
		return background ? chapter(text, annex, ItemKind.BACKGROUND) : container(text, annex);
	}

	private OutlineItem chapter(String text, OutlineItem chapter, ItemKind kind) {
		return switch (kind) {
			case CONTAINER -> container(text, chapter);
			case ACTION, TASK -> (isVolume(chapter) || groupsActions(text, chapter)) ? container(text, chapter)
					: chapter.as(ItemKind.ACTION, below(text, chapter, ItemKind.TASK));
			default -> chapter.as(kind, below(text, chapter, kind));
		};
	}

	/** 第一篇 holds chapters, which hold the measures. */
	private boolean isVolume(OutlineItem chapter) {
		String number = chapter.number();
		return number != null && number.startsWith("第") && this.volumes.endsAt(number, number.length());
	}

	/** Most of what it holds calls itself an action, and has measures below it. */
	private boolean groupsActions(String text, OutlineItem chapter) {
		long actions = chapter.children()
			.stream()
			.filter((child) -> this.actions.endsAt(text, child.title().end()) && !child.children().isEmpty())
			.count();
		return actions > 1 && actions * 2 > chapter.children().size();
	}

	/** 「重点任务」 groups actions if they hold something, and is one itself if they do not. */
	private OutlineItem container(String text, OutlineItem chapter) {
		boolean groups = chapter.children().stream().anyMatch((child) -> !child.children().isEmpty())
				|| (isVolume(chapter) && !chapter.children().isEmpty());
		if (!groups) {
			return chapter.as(ItemKind.ACTION, below(text, chapter, ItemKind.TASK));
		}
		return chapter.as(ItemKind.CONTAINER,
				chapter.children().stream().map((child) -> grouped(text, chapter, child)).toList());
	}

	/** The first volume of a plan tells where things stand and what is to be reached. */
	private OutlineItem grouped(String text, OutlineItem group, OutlineItem child) {
		ItemKind kind = this.words.kindOf(child.title().of(text), false)
			.filter((one) -> isVolume(group) && one != ItemKind.CONTAINER)
			.orElse(ItemKind.ACTION);
		return (kind == ItemKind.ACTION) ? child.as(kind, below(text, child, ItemKind.TASK))
				: chapter(text, child, kind);
	}

	private List<OutlineItem> below(String text, OutlineItem parent, ItemKind kind) {
		return parent.children().stream().map((child) -> {
			ItemKind own = (kind != ItemKind.TASK) ? contextOf(text, child, kind) : kind;
			return child.as(own, below(text, child, own));
		}).toList();
	}

	/** 「总体要求」 may hold 「主要目标」, but no chapter of context holds measures. */
	private ItemKind contextOf(String text, OutlineItem child, ItemKind parent) {
		return this.words.kindOf(child.title().of(text), false)
			.filter((kind) -> kind != ItemKind.CONTAINER && parent != ItemKind.SAFEGUARD)
			.orElse(parent);
	}

}
