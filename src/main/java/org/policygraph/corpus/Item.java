package org.policygraph.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The truth about one item of the outline. */
final class Item {

	private final String number;

	private final String title;

	private final String kind;

	private final List<Map<String, @Nullable Object>> departments = new ArrayList<>();

	private final List<String> regions = new ArrayList<>();

	private final List<Map<String, @Nullable Object>> targets = new ArrayList<>();

	private final List<Item> children = new ArrayList<>();

	Item(String number, String title, String kind) {
		this.number = number;
		this.title = title;
		this.kind = kind;
	}

	Item child(String childNumber, String childTitle, String childKind) {
		Item child = new Item(childNumber, childTitle, childKind);
		this.children.add(child);
		return child;
	}

	void assign(String mention, String canonical, String role, boolean collective) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("mention", mention);
		json.put("canonical", canonical);
		json.put("role", role);
		json.put("collective", collective);
		this.departments.add(json);
	}

	void names(String region) {
		this.regions.add(region);
	}

	void add(TargetSentence target) {
		this.targets.add(target.truth());
	}

	/** How many tasks there are at and below it. */
	int tasks() {
		return (this.kind.equals("TASK") ? 1 : 0) + this.children.stream().mapToInt(Item::tasks).sum();
	}

	/** In the annotation format. */
	Map<String, @Nullable Object> truth() {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("number", this.number);
		json.put("title", this.title);
		json.put("kind", this.kind);
		json.put("departments", this.departments);
		json.put("regions", this.regions);
		json.put("areas", List.of());
		json.put("targets", this.targets);
		json.put("citations", List.of());
		json.put("children", this.children.stream().map(Item::truth).toList());
		return json;
	}

}
