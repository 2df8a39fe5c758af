package org.policygraph.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policygraph.file.UnreadableSource;

/**
 * An annotation and its document.
 *
 * @param name the name of the annotation's file
 * @param json the annotation
 * @param source the document
 */
record AnnotatedFile(String name, JsonNode json, Path source) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Reads the annotations of a folder, in the order of their names.
	 * @param gold the folder of annotations
	 * @param sources the folder of documents
	 * @throws UnreadableSource when the folder holds no annotation, or an annotation has
	 * no document
	 */
	static List<AnnotatedFile> all(Path gold, Path sources) {
		List<AnnotatedFile> all = new ArrayList<>();
		List<Path> documents = files(sources);
		for (Path file : files(gold)) {
			String name = name(file);
			if (name.endsWith(".json")) {
				JsonNode json = read(file);
				all.add(new AnnotatedFile(name, json, source(name, json, documents, sources)));
			}
		}
		if (all.isEmpty()) {
			throw new UnreadableSource(gold.toString(), "holds no annotations (.json). 目录中没有标注。");
		}
		return all;
	}

	/**
	 * Finds the document that the annotation names, or else the first document whose name
	 * starts like the name of the annotation.
	 */
	private static Path source(String name, JsonNode json, List<Path> documents, Path folder) {
		String named = json.path("file").asString("");
		String start = name.substring(0, name.length() - ".json".length());
		return documents.stream()
			.filter((document) -> name(document).startsWith(start))
			.min(Comparator.comparing((Path document) -> !name(document).equals(named))
				.thenComparing((document) -> !name(document).endsWith(".txt")))
			.orElseThrow(
					() -> new UnreadableSource(name, "is an annotation of no document in " + folder + ". 没有对应的文件。"));
	}

	private static JsonNode read(Path file) {
		try {
			return JSON.readTree(Files.readAllBytes(file));
		}
		catch (JacksonException ex) {
			throw new UnreadableSource(file.toString(), "is no JSON: " + ex.getOriginalMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new UnreadableSource(folder.toString(), "is not a folder. 不是目录。");
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

}
