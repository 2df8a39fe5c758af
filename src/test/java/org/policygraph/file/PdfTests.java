package org.policygraph.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

import org.policygraph.text.Format;
import org.policygraph.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfTests {

	private static final String TEXT = "样例市人民政府关于加快河道整治的通知\n各县（区）人民政府，市直各单位：\n"
			+ "为改善城乡水环境，到2027年全市河道水质达标率要稳定在95%以上，现就做好有关工作通知如下。\n";

	@Test
	void linesAreReadInOrder() {
		SourceText text = SourceTextReader.read("a.pdf", SampleFiles.pdf(TEXT));
		assertThat(text.format()).isEqualTo(Format.PDF);
		assertThat(text.given()).isEqualTo("""
				样例市人民政府关于加快河道整治的通知
				各县（区）人民政府，市直各单位：
				为改善城乡水环境，到2027年全市河道水质达标率要稳定在95%以
				上，现就做好有关工作通知如下。""");
		assertThat(text.layer().text()).isEqualTo(text.given());
	}

	@Test
	void pagesArePartedByFormFeeds() {
		SourceText text = SourceTextReader.read("a.pdf", SampleFiles.pdf("第几段都行，写满两页就好。\n".repeat(30)));
		assertThat(text.given().split("\f")).hasSize(2).allSatisfy((page) -> assertThat(page).startsWith("第几段"));
		assertThat(text.given().split("[\f\n]")).hasSize(30);
	}

	@Test
	void aScanIsRefused() {
		byte[] scan = SampleFiles.pdfOf(List.of("q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q", "q Q"));
		assertThatThrownBy(() -> SourceTextReader.read("a.pdf", scan)).isInstanceOf(UnreadableSource.class)
			.hasMessage("a.pdf is a scan without a text layer 是没有文字层的扫描件");
	}

	@Test
	void aPasswordIsRefusedAndARestrictionIsNot() throws IOException {
		for (int bits : new int[] { 40, 128, 256 }) {
			byte[] locked = encrypted(bits, "secret");
			assertThatThrownBy(() -> SourceTextReader.read("a.pdf", locked)).isInstanceOf(UnreadableSource.class)
				.hasMessage("a.pdf is protected by a password 有密码保护");
			assertThat(SourceTextReader.read("a.pdf", encrypted(bits, "")).given()).startsWith("样例市人民政府");
		}
	}

	private static byte[] encrypted(int bits, String password) throws IOException {
		try (PDDocument document = Loader.loadPDF(SampleFiles.pdf(TEXT))) {
			StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
			policy.setEncryptionKeyLength(bits);
			document.protect(policy);
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			document.save(file);
			return file.toByteArray();
		}
	}

}
