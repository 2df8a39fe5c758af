package org.policygraph.file.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A page in the encoding that it declares. Where its bytes contradict that, the page is
 * in the encoding of its bytes, and a remark says so.
 */
public record DeclaredText(String text, List<String> remarks) {

	/** In a meta element or in the prolog of XHTML. */
	private static final Pattern DECLARATION = Pattern
		.compile("<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})"
				+ "|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

	/** Browsers look no further than 1,024 characters, writers of pages sometimes do. */
	private static final int SEARCHED = 8192;

	public static DeclaredText of(byte[] bytes, DecodedText found) {
		String declared = declaration(found.text());
		if (declared == null || isPlain(found.text())) {
			return new DeclaredText(found.text(), List.of());
		}
		Charset charset = Charsets.declared(declared);
		if (found.charset().equals(charset)) {
			return new DeclaredText(found.text(), List.of());
		}
		String otherwise = (charset != null && !isMarked(found.text()))
				? CharacterDecoder.decodeStrictly(bytes, charset) : null;
		boolean utf8 = found.charset().equals(StandardCharsets.UTF_8);
		if (otherwise != null && !utf8 && Plausibility.of(otherwise) >= Plausibility.of(found.text())) {
			return new DeclaredText(otherwise, List.of());
		}
		String name = found.charset().name();
		return new DeclaredText(found.text(), List.of("The page declares the encoding " + declared + " and is in "
				+ name + "; read as the latter. 网页声明编码为 " + declared + "，实为 " + name + "，已按后者读取。"));
	}

	private static @Nullable String declaration(String text) {
		Matcher matcher = DECLARATION.matcher(text.substring(0, Math.min(text.length(), SEARCHED)));
		if (!matcher.find()) {
			return null;
		}
		return (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2);
	}

	private static boolean isMarked(String text) {
		return text.charAt(0) == '\uFEFF';
	}

	/** Only ASCII, which is the same in every encoding. */
	private static boolean isPlain(String text) {
		return text.chars().allMatch((c) -> c < 0x80);
	}

}
