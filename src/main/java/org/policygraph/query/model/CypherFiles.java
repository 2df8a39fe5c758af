package org.policygraph.query.model;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.policygraph.graph.CypherFile;

/** The statements of {@code cypher/} that the schema names. */
public final class CypherFiles {

	private static final Pattern TEMPLATE = Pattern.compile("[\\w/-]+(?:\\{\\w+}[\\w-]*)+");

	private static final Map<String, String> CHOSEN = new ConcurrentHashMap<>();

	private CypherFiles() {
	}

	/** The statement of a file; the name itself where arguments decide which file. */
	static String template(String file) {
		return file.contains("{") ? file : CypherFile.read(file);
	}

	/** The statement that arguments decide on. */
	public static String chosen(String template, @Nullable String given, Map<String, Object> arguments) {
		if (!TEMPLATE.matcher(template).matches()) {
			return template;
		}
		String file = template.replace("{given}", String.valueOf(given).replaceFirst("Id$", ""));
		for (Map.Entry<String, Object> argument : arguments.entrySet()) {
			String place = "{" + argument.getKey() + "}";
			if (file.contains(place)) {
				file = file.replace(place, String.valueOf(argument.getValue()).toLowerCase(Locale.ROOT));
			}
		}
		return CHOSEN.computeIfAbsent(file, CypherFile::read);
	}

}
