package org.policygraph.file.layer;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Names the kind of a file that the program does not read. */
public final class ForeignFile {

	private static final int SAMPLE = 1 << 16;

	private ForeignFile() {
	}

	public static RefusedFile refusal(String name, byte[] bytes) {
		return refusal(type(name, bytes));
	}

	public static RefusedFile refusal(MediaType type) {
		boolean unknown = type.equals(MediaType.OCTET_STREAM) || type.equals(MediaType.TEXT_PLAIN)
				|| type.equals(MediaType.EMPTY);
		String english = unknown ? "is not a text" : ("is a file of type " + type);
		String chinese = unknown ? "不是文本" : ("是 " + type + " 类型的文件");
		return new RefusedFile(english + "; what is read are texts, Markdown, HTML, Word and PDF " + chinese
				+ "；可读的是文本、Markdown、HTML、Word 和 PDF");
	}

	/** By the first bytes, and by the name where they leave it open. */
	private static MediaType type(String name, byte[] bytes) {
		Metadata metadata = new Metadata();
		metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
		try {
			return MimeTypes.getDefaultMimeTypes()
				.detect(new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, SAMPLE)), metadata);
		}
		catch (IOException ex) {
			return MediaType.OCTET_STREAM;
		}
	}

}
