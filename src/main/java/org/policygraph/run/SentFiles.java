package org.policygraph.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.policygraph.file.SourceTextReader;
import org.policygraph.reading.ImportFile;

/**
 * Files that a client sent, checked before they wait for their import. Their content is
 * checked later, by reading them.
 *
 * @param files the files, in their order
 * @param bytes how large they are together
 */
record SentFiles(List<ImportFile> files, long bytes) {

	private static final int MOST_FILES = 100;

	private static final int LARGEST_MB = 10;

	private static final int LONGEST_NAME = 200;

	/**
	 * The files of a request.
	 * @throws Refusal when there are none, too many, or one is too large or no document
	 */
	static SentFiles of(ImportInput input) {
		List<ImportInput.SentFile> sent = (input.files() != null) ? input.files() : List.of();
		if (sent.isEmpty() && input.text() == null) {
			throw new Refusal("NOTHING_TO_IMPORT", "Give files or a text. 请提供文件或文本。");
		}
		if (sent.size() > MOST_FILES) {
			throw new Refusal("TOO_MANY_FILES", "The request has " + sent.size() + " files; at most " + MOST_FILES
					+ " are allowed. 文件过多：" + sent.size() + "，上限 " + MOST_FILES + "。");
		}
		List<ImportFile> files = new ArrayList<>();
		long bytes = 0;
		for (ImportInput.SentFile file : sent) {
			String name = named(file.name());
			requireDocument(name);
			byte[] content = (file.encoding() == ImportInput.Encoding.TEXT) ? utf8(file.content())
					: decoded(name, file.content());
			bytes += bounded(name, content).length;
			files.add(ImportFile.of(name, content));
		}
		if (input.text() != null) {
			String name = named(input.text().name());
			byte[] content = bounded(name, utf8(input.text().content()));
			bytes += content.length;
			files.add(ImportFile.of(name, content));
		}
		return new SentFiles(List.copyOf(files), bytes);
	}

	/** A name is said again in reports: it has no path and nothing that does not show. */
	private static String named(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
		if (last.isEmpty() || last.length() > LONGEST_NAME || last.codePoints().anyMatch(Character::isISOControl)) {
			throw new Refusal("BAD_NAME", "A file's name has 1 to " + LONGEST_NAME
					+ " characters that can be seen. 文件名须为 1 至 " + LONGEST_NAME + " 个可见字符。");
		}
		return last;
	}

	private static void requireDocument(String name) {
		if (!SourceTextReader.isDocument(Path.of(name))) {
			throw new Refusal("UNSUPPORTED_FILE", name + " is not a document by its name; its ending can be "
					+ String.join(", ", SourceTextReader.endings()) + ". 不支持此类文件。");
		}
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Browsers put data:…;base64, in front. */
	private static byte[] decoded(String name, String content) {
		int comma = content.startsWith("data:") ? content.indexOf(',') : -1;
		try {
			return Base64.getMimeDecoder().decode(strict(content.substring(comma + 1)));
		}
		catch (IllegalArgumentException ex) {
			throw new Refusal("BAD_CONTENT", "The content of " + name
					+ " is not base64; say encoding: TEXT if it is a text. 内容不是 base64；如为文本请注明 encoding: TEXT。");
		}
	}

	/** The decoder ignores characters that are not base64; we allow line ends only. */
	private static String strict(String content) {
		boolean odd = content.chars()
			.anyMatch((c) -> c > 'z' || !(Character.isLetterOrDigit(c) || "+/=\r\n".indexOf(c) >= 0));
		if (odd) {
			throw new IllegalArgumentException("not base64");
		}
		return content;
	}

	private static byte[] bounded(String name, byte[] content) {
		if (content.length > LARGEST_MB << 20) {
			throw new Refusal("FILE_TOO_LARGE",
					name + " is larger than " + LARGEST_MB + " MB; import it on the server: "
							+ "policy-graph import. 文件超过 " + LARGEST_MB + " MB，请在服务器上用 import 命令导入。");
		}
		return content;
	}

}
