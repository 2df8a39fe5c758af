package org.policygraph.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the part of the annotation format that is compared. */
final class AnnotationReader {

	private AnnotationReader() {
	}

	static AnnotatedPolicy read(JsonNode json) {
		JsonNode document = json.path("document");
		Map<String, String> metadata = new LinkedHashMap<>();
		for (String name : AnnotatedPolicy.METADATA) {
			String value = words(document.get(name));
			if (value != null) {
				metadata.put(name, value);
			}
		}
		return new AnnotatedPolicy(orEmpty(words(json.get("file"))), metadata,
				list(document, "issuers", AnnotationReader::name),
				list(document, "citations", (citation) -> name(citation.get("title"))),
				list(json, "sections", AnnotationReader::item));
	}

	private static AnnotatedItem item(JsonNode json) {
		return new AnnotatedItem(words(json.get("kind")), words(json.get("title")),
				list(json, "departments",
						(organ) -> new AnnotatedOrgan(words(organ.get("canonical")), words(organ.get("role")))),
				list(json, "regions", AnnotationReader::name), list(json, "areas", AnnotationReader::name),
				list(json, "targets", AnnotationReader::target), list(json, "children", AnnotationReader::item));
	}

	private static AnnotatedTarget target(JsonNode json) {
		String value = words(json.get("value"));
		return new AnnotatedTarget(words(json.get("op")), (value != null) ? Double.valueOf(value) : null,
				words(json.get("unit")), words(json.get("year")));
	}

	private static String name(@Nullable JsonNode json) {
		return orEmpty(words(json));
	}

	private static @Nullable String words(@Nullable JsonNode json) {
		return (json != null && !json.isNull()) ? json.asString() : null;
	}

	private static String orEmpty(@Nullable String words) {
		return (words != null) ? words : "";
	}

	private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
		return json.path(name).values().stream().map(read).toList();
	}

}
