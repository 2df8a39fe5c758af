package org.policygraph.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/** The names of settings that the command line takes. */
final class SettingName {

	/** The program's own settings start with it. */
	static final String OWN = "--policy-graph.";

	/** Settings of Spring start with one of these. */
	private static final List<String> OTHERS = List.of("--spring.", "--server.", "--logging.", "--management.");

	private static final String METADATA = "/META-INF/additional-spring-configuration-metadata.json";

	private SettingName() {
	}

	/** Whether an argument is a setting that exists, with its value. */
	static boolean isSetting(String argument) {
		int equals = argument.indexOf('=');
		if (equals < 0) {
			return false;
		}
		String name = argument.substring(0, equals);
		return OTHERS.stream().anyMatch((prefix) -> name.startsWith(prefix) && name.length() > prefix.length())
				|| name.startsWith(OWN) && own().stream().anyMatch((known) -> plain(known).equals(plain(name)));
	}

	/** Spring takes {@code importOnStart} for {@code import-on-start}. */
	private static String plain(String name) {
		return name.replace("-", "").toLowerCase(Locale.ROOT);
	}

	/** The program's own settings, as the file lists them that editors read too. */
	static List<String> own() {
		try (InputStream metadata = Objects.requireNonNull(SettingName.class.getResourceAsStream(METADATA))) {
			return JsonMapper.shared()
				.readTree(metadata)
				.get("properties")
				.valueStream()
				.map((property) -> "--" + property.get("name").asString())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What settings start with. */
	static List<String> prefixes() {
		return Stream.concat(Stream.of(OWN), OTHERS.stream()).toList();
	}

}
