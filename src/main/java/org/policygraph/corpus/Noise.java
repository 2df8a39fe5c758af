package org.policygraph.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** What befalls the copies of a text that circulate. */
public enum Noise {

	/** Nothing: simplified characters in UTF-8. */
	NONE {

		@Override
		public byte[] copy(String text) {
			return text.getBytes(StandardCharsets.UTF_8);
		}

	},

	/** Traditional characters. */
	TRADITIONAL {

		@Override
		public byte[] copy(String text) {
			return traditional(text).getBytes(StandardCharsets.UTF_8);
		}

	},

	/** Pinyin behind characters. */
	GLOSSES {

		@Override
		public byte[] copy(String text) {
			return traditional(text).replace("關", "關(guān)").replace("於", "於(yu) ").getBytes(StandardCharsets.UTF_8);
		}

	},

	/** Signs stamped over a page. */
	WATERMARK {

		@Override
		public byte[] copy(String text) {
			return text.replace("负责", "负@@责")
				.replace("推进", "推@@进")
				.replace("任务", "任※※务")
				.getBytes(StandardCharsets.UTF_8);
		}

	},

	/** Punctuation doubled. */
	DOUBLED {

		@Override
		public byte[] copy(String text) {
			return text.replace("，", "，，").replace("。", "。。").getBytes(StandardCharsets.UTF_8);
		}

	},

	/** The encoding of old sites. */
	GB18030 {

		@Override
		public byte[] copy(String text) {
			return text.getBytes(Charset.forName("GB18030"));
		}

	},

	/** A page of HTML with its menu. */
	PAGE {

		@Override
		public byte[] copy(String text) {
			StringBuilder page = new StringBuilder(
					"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>文件</title>"
							+ "</head>\n<body><ul class=\"menu\"><li><a href=\"/\">首页</a></li><li><a href=\"/zc\">政策</a></li></ul>\n"
							+ "<div class=\"article\">\n");
			for (String line : text.lines().filter((one) -> !one.isBlank()).toList()) {
				page.append("<p>　　").append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</p>\n");
			}
			return page.append("</div>\n<div class=\"footer\">网站地图 联系我们</div></body></html>\n")
				.toString()
				.getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public String ending() {
			return ".html";
		}

	};

	/** The bytes of a copy of a text. */
	public abstract byte[] copy(String text);

	/** How the names of such files end. */
	public String ending() {
		return ".txt";
	}

	/** The noise of one copy among many: half of them have none. */
	public static Noise of(int index) {
		List<Noise> all = List.of(values());
		return (index % 2 == 0) ? NONE : all.get(1 + index / 2 % (all.size() - 1));
	}

	/** In the forms that are usual in Taiwan. */
	public static String traditional(String text) {
		return ZhConverterUtil.toTraditional(text)
			.replace("爲", "為")
			.replace("羣", "群")
			.replace("裏", "裡")
			.replace("〇", "○");
	}

}
