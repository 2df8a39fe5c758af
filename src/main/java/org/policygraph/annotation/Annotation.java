package org.policygraph.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.policygraph.entity.citation.Citation;
import org.policygraph.entity.organ.Responsibility;
import org.policygraph.entity.target.Target;
import org.policygraph.gazetteer.Region;
import org.policygraph.gazetteer.RegionLevel;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.DocumentDate;
import org.policygraph.outline.Head;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyItem;

/**
 * Writes a policy in the annotation format, as nested maps and lists: {@code document}
 * and {@code sections}, with values in simplified Chinese. An unknown value is
 * {@code null}.
 */
public final class Annotation {

	private final Regions regions;

	public Annotation(Regions regions) {
		this.regions = regions;
	}

	public Map<String, @Nullable Object> of(Policy policy) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("file", policy.text().source().name());
		json.put("document", document(policy));
		json.put("sections", policy.items().stream().map((item) -> section(item, policy)).toList());
		return json;
	}

	private Map<String, @Nullable Object> document(Policy policy) {
		Head head = policy.document().head();
		Region region = policy.document().region();
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("title", head.title());
		json.put("kind", head.kind().name());
		json.put("documentNumber", head.documentNumber());
		json.put("issuers", policy.document().issuers().stream().map((one) -> one.organ().writtenName()).toList());
		json.put("issuedOn", date(head.issued()));
		json.put("region", (region != null) ? this.regions.fullName(region) : null);
		json.put("periodStart", head.periodStart());
		json.put("periodEnd", head.periodEnd());
		json.put("citations", citations(policy));
		return json;
	}

	private static @Nullable String date(@Nullable DocumentDate dated) {
		return (dated != null) ? dated.date().toString() : null;
	}

	/** Returns each document whose title the text names, once. */
	private static List<Map<String, @Nullable Object>> citations(Policy policy) {
		Map<String, Map<String, @Nullable Object>> byTitle = new LinkedHashMap<>();
		List<Citation> all = new ArrayList<>(policy.document().citations());
		policy.all().forEach((item) -> all.addAll(item.citations()));
		for (Citation citation : all) {
			if (citation.title().equals(citation.documentNumber())) {
				continue;
			}
			Map<String, @Nullable Object> json = new LinkedHashMap<>();
			json.put("title", citation.title());
			json.put("documentNumber", citation.documentNumber());
			byTitle.putIfAbsent(citation.title(), json);
		}
		return List.copyOf(byTitle.values());
	}

	private Map<String, @Nullable Object> section(PolicyItem item, Policy policy) {
		String text = policy.text().text();
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("number", item.outline().number());
		json.put("title", item.heading(text));
		json.put("kind", item.outline().kind().name());
		json.put("departments", item.responsibilities().stream().map((one) -> department(one, text)).toList());
		json.put("regions",
				item.regions()
					.stream()
					.filter((mention) -> mention.region().level() != RegionLevel.NATION)
					.map((mention) -> this.regions.fullName(mention.region()))
					.toList());
		json.put("areas", item.areas().stream().map((area) -> area.writtenName()).toList());
		json.put("targets", targets(item, text, (target) -> !target.baseline()));
		json.put("baselines", targets(item, text, Target::baseline));
		json.put("citations", item.citations().stream().map(Citation::title).toList());
		json.put("children", item.children().stream().map((child) -> section(child, policy)).toList());
		return json;
	}

	private static Map<String, Object> department(Responsibility responsibility, String text) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("mention", responsibility.mention().of(text));
		json.put("canonical", responsibility.organ().writtenName());
		json.put("role", responsibility.role().name());
		json.put("collective", responsibility.collective());
		return json;
	}

	private static List<Map<String, @Nullable Object>> targets(PolicyItem item, String text, Predicate<Target> which) {
		return item.targets().stream().filter(which).map((target) -> {
			Map<String, @Nullable Object> json = new LinkedHashMap<>();
			json.put("indicator", target.indicator());
			json.put("op", target.comparison().name());
			json.put("value", target.value());
			json.put("unit", target.unit());
			json.put("year", target.year());
			json.put("quote", target.quote().of(text));
			return json;
		}).toList();
	}

}
