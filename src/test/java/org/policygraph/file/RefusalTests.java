package org.policygraph.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What is refused, and files that were made to do harm. */
class RefusalTests {

	private static final String RELATIONS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
			<Relationship Id="r1" Target="word/document.xml"
			 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
			</Relationships>""";

	private static final String DOCUMENT = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
			+ "<w:body>";

	@Test
	void emptyFilesAreRefused() {
		assertRefused("a.txt", new byte[0], "is empty");
		assertRefused("a.md", " \n\u3000\r\n".getBytes(StandardCharsets.UTF_8), "is empty");
		assertRefused("a.html", "<html><body><p>&nbsp;</p></body></html>".getBytes(StandardCharsets.UTF_8), "is empty");
		assertRefused("a.docx", SampleFiles.docx(" "), "is empty");
	}

	@Test
	void whatIsNoDocumentIsRefusedByWhatItIs() throws IOException {
		byte[] png = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0,
				1 };
		assertRefused("a.txt", png, "image/png");
		assertRefused("a.zip", zip("a.txt", "通知"), "application/zip");
		assertRefused("a.xml", "<?xml version=\"1.0\"?><rows><row>通知</row></rows>".getBytes(StandardCharsets.UTF_8),
				"application/xml");
		assertRefused("a.doc", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n通知"
			.getBytes(StandardCharsets.UTF_8), "multipart/related");
	}

	@Test
	void aPasswordIsNamed() throws Exception {
		EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
		Encryptor encryptor = info.getEncryptor();
		encryptor.confirmPassword("secret");
		try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			try (var stream = encryptor.getDataStream(file)) {
				stream.write(SampleFiles.docx("通知"));
			}
			file.writeFilesystem(bytes);
			assertRefused("a.docx", bytes.toByteArray(), "is protected by a password 有密码保护");
		}
	}

	@Test
	void damagedFilesAreRefused() throws IOException {
		byte[] docx = WordSample.docx();
		byte[] pdf = SampleFiles.pdf("样例市人民政府关于加快河道整治的通知");
		assertRefused("a.docx", Arrays.copyOf(docx, docx.length / 3), "");
		assertRefused("a.pdf", Arrays.copyOf(pdf, pdf.length / 3), "");
		Random random = new Random(7);
		byte[] noise = new byte[20_000];
		for (String magic : List.of("%PDF-1.4\n", "PK\3\4", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
				"{\\rtf1", "<html>")) {
			random.nextBytes(noise);
			byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
			System.arraycopy(start, 0, noise, 0, start.length);
			assertReadOrRefused(noise);
		}
	}

	@Test
	void aMissingFileAndAFolderAreNamed(@TempDir Path folder) {
		assertThatThrownBy(() -> SourceTextReader.read(folder)).isInstanceOf(UnreadableSource.class)
			.hasMessageContaining("is a folder");
		assertThatThrownBy(() -> SourceTextReader.read(folder.resolve("a.txt"))).isInstanceOf(UnreadableSource.class)
			.hasMessageContaining("cannot be read");
	}

	@Test
	void aFileThatIsTooLargeIsNotEvenRead(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("a.pdf");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(300L << 20);
		}
		assertThatThrownBy(() -> SourceTextReader.read(file)).hasMessage("a.pdf is larger than 256 MB 超过 256 MB");
	}

	@Test
	void aZipBombIsRefused() throws IOException {
		byte[] bomb = docx(DOCUMENT + " ".repeat(40 << 20));
		assertThat(bomb.length).isLessThan(1 << 20);
		assertRefused("a.docx", bomb, "unpacks to more than is read");
	}

	@Test
	void entitiesDoNotExpand() throws IOException {
		StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY a0 \"哈哈哈哈\">");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
		}
		laughs.append("]>").append(DOCUMENT).append("<w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:document>");
		assertReadOrRefused(docx(laughs.toString()));
	}

	@Test
	void deepNestingIsReadOrRefused() throws IOException {
		int depth = 100_000;
		assertRead("a.html", "<div>".repeat(depth) + "河道整治" + "</div>".repeat(depth));
		assertRead("a.html", "<table><tr><td>".repeat(depth / 5) + "河道整治");
		assertRead("a.html", "<b><i><a href=x>".repeat(depth) + "河道整治");
		assertReadOrRefused(docx(DOCUMENT + "<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p><w:r><w:t>河道</w:t></w:r></w:p>"
				+ "</w:tc></w:tr></w:tbl>".repeat(depth) + "</w:body></w:document>"));
		assertReadOrRefused(("{\\rtf1 " + "{".repeat(depth) + "text" + "}".repeat(depth) + "}")
			.getBytes(StandardCharsets.ISO_8859_1));
	}

	@Test
	void crowdsOfTagsAndAttributesAreBounded() {
		StringBuilder attributes = new StringBuilder("<p");
		for (int i = 0; i < 3_000_000; i++) {
			attributes.append(' ').append(Integer.toString(i, 36));
		}
		assertRead("a.html", attributes.append(">河道整治</p>").toString());
		assertRefused("a.html", "<p>".repeat(2_000_001).getBytes(StandardCharsets.UTF_8), "two million tags");
	}

	private static byte[] docx(String document) throws IOException {
		return zip("_rels/.rels", RELATIONS, "word/document.xml", document);
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return file.toByteArray();
	}

	private static void assertRefused(String name, byte[] bytes, String reason) {
		assertThatThrownBy(() -> SourceTextReader.read(name, bytes)).isInstanceOf(UnreadableSource.class)
			.hasMessageStartingWith(name + " ")
			.hasMessageContaining(reason);
	}

	private static void assertRead(String name, String text) {
		assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> assertThat(SourceTextReader.read(name, text.getBytes(StandardCharsets.UTF_8)).layer().text())
					.contains("河道整治"));
	}

	private static void assertReadOrRefused(byte[] bytes) {
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			try {
				assertThat(SourceTextReader.read("a", bytes).given().length()).isLessThan(1_000_000);
			}
			catch (UnreadableSource ex) {
				assertThat(ex.getMessage()).startsWith("a ");
			}
		});
	}

}
