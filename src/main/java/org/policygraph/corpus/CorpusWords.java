package org.policygraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The words that documents are made of, from {@code src/main/resources/corpus}: topics,
 * their indicators, and wording that suits every topic.
 */
final class CorpusWords {

	private final List<Topic> topics;

	private final Map<String, List<String>> wording;

	private CorpusWords(List<Topic> topics, Map<String, List<String>> wording) {
		this.topics = List.copyOf(topics);
		this.wording = wording;
	}

	static CorpusWords load() {
		Map<String, List<IndicatorWords>> indicators = records("indicators.csv").stream()
			.collect(Collectors.groupingBy((row) -> row.get("topic"),
					Collectors.mapping(CorpusWords::indicator, Collectors.toList())));
		List<Topic> topics = new ArrayList<>();
		for (CSVRecord row : records("topics.csv")) {
			String title = row.get("topic");
			topics.add(new Topic(topics.size(), title, list(row, "organs"), list(row, "chapters"), list(row, "objects"),
					list(row, "measures"), indicators.getOrDefault(title, List.of())));
		}
		return new CorpusWords(topics,
				records("wording.csv").stream()
					.collect(Collectors.groupingBy((row) -> row.get("sort"),
							Collectors.mapping((row) -> row.get("words"), Collectors.toList()))));
	}

	private static IndicatorWords indicator(CSVRecord row) {
		return new IndicatorWords(row.get("indicator"), IndicatorWords.Form.valueOf(row.get("form")), row.get("unit"),
				new BigDecimal(row.get("least")), new BigDecimal(row.get("most")), new BigDecimal(row.get("step")));
	}

	private static List<String> list(CSVRecord row, String column) {
		return List.of(row.get(column).split("\\|"));
	}

	private static List<CSVRecord> records(String file) {
		try (InputStream bytes = CorpusWords.class.getResourceAsStream("/corpus/" + file)) {
			if (bytes == null) {
				throw new IllegalStateException("corpus/" + file + " is missing from this build");
			}
			CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
			try (CSVParser parser = format.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
				return parser.getRecords();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("corpus/" + file + " cannot be read", ex);
		}
	}

	List<Topic> topics() {
		return this.topics;
	}

	/**
	 * The one phrase of a sort, its places filled in.
	 * @param parts what stands at {name} in it, by name
	 */
	String phrase(String sort, Map<String, ?> parts) {
		List<String> phrases = wording(sort);
		if (phrases.isEmpty()) {
			throw new IllegalStateException("corpus/wording.csv has no words of the sort " + sort);
		}
		return filled(phrases.get(0), parts);
	}

	/** The one phrase of a sort, which has no places to fill in. */
	String phrase(String sort) {
		return phrase(sort, Map.of());
	}

	static String filled(String phrase, Map<String, ?> parts) {
		String filled = phrase;
		for (Map.Entry<String, ?> part : parts.entrySet()) {
			filled = filled.replace("{" + part.getKey() + "}", String.valueOf(part.getValue()));
		}
		return filled;
	}

	/** The verb before an indicator; empty for none. */
	String verb(IndicatorWords.Form form) {
		return switch (form) {
			case REACH, PLAIN -> "";
			case NEW, RENEW, TRAIN -> phrase("VERB_" + form);
		};
	}

	/** The verb behind an indicator; empty for none. */
	String reach(IndicatorWords.Form form) {
		return (form == IndicatorWords.Form.REACH) ? phrase("REACH") : "";
	}

	/** Sentences and headings of a sort: HEADING, SENTENCE, PLACES … */
	List<String> wording(String sort) {
		return this.wording.getOrDefault(sort, List.of());
	}

}
