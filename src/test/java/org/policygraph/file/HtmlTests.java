package org.policygraph.file;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.policygraph.text.Format;
import org.policygraph.text.SourceText;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTests {

	@Test
	void theArticleIsReadAndNotWhatLiesAroundIt() {
		assertThat(layer("""
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于冬季供暖的通知_样例市人民政府网</title>
				<script>var menu = "<a href='x>";</script><style>.a{}</style></head><body>
				<div class="top"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li>
				<li><a href="/b">互动交流</a></li></ul><form><input type="text"><button>搜索</button></form></div>
				<div>当前位置：<a href="/">首页</a> &gt; <a href="/a">政务公开</a> &gt; <a href="/c">文件</a></div>
				<div class="article"><h1>关于冬季供暖的通知</h1>
				<!-- 发布：某某 --><p style="display: none">隐藏的说明</p>
				<p>各县（区）人民政府：</p><p>　　今年供暖面积要达到<b>1200</b>万平方米，由<a href="/j">市住房城乡建设局</a>牵头。</p>
				<p>附件：<a href="a.doc">任务分工表</a></p></div>
				<div id="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>
				<div><h3>相关文件</h3><ul><li><a href="/1">关于春季植树造林工作的通知</a></li>
				<li><a href="/2">关于夏季防汛抗旱工作的通知</a></li></ul></div>
				<footer><p>主办：样例市人民政府</p></footer>
				<div><p>网站标识码：0000000000 样公网安备 00000000号</p></div></body></html>
				""")).isEqualTo("""
				# 关于冬季供暖的通知
				各县（区）人民政府：
				　　今年供暖面积要达到1200万平方米，由市住房城乡建设局牵头。
				附件：任务分工表""");
	}

	@Test
	void spacesCollapseLinesBreakAndReferencesAreDecoded() {
		assertThat(layer(
				"<div>  一、\n\t总体  要求<br>&ldquo;两山&rdquo;&nbsp;理念&#12288;&#x4E00;&amp;lt; &lt;b&gt;&unknown; </div>"
						+ "<p> &nbsp; </p><pre>甲\n  乙</pre>"))
			.isEqualTo("一、 总体 要求\n“两山”\u00A0理念\u3000一&lt; <b>&unknown;\n甲\n  乙");
	}

	@Test
	void headingsBeginWithNumberSigns() {
		assertThat(layer("<h1> 样例市<br>河道整治方案 </h1><h2>一、目标</h2><h6>（一）水质</h6><p>达标。</p>"))
			.isEqualTo("# 样例市河道整治方案\n## 一、目标\n###### （一）水质\n达标。");
	}

	@Test
	void aTitleIsReadWhenThePageShowsNone() {
		assertThat(layer("<title>河道整治方案-样例市政府网</title><p>到2027年达标。</p>")).startsWith("河道整治方案").endsWith("\n到2027年达标。");
		assertThat(layer("<title>河道整治方案_样例</title><p>河道整治<br>方案</p><p>达标。</p>")).isEqualTo("河道整治\n方案\n达标。");
	}

	@Test
	void cellsKeepTheirPlaces() {
		assertThat(layer("""
				<table><caption>任务分工表</caption>
				<tr><th>序号</th><th colspan=2>重点任务</th><th>责任单位</th></tr>
				<tr><td>1</td><td rowspan="2">水质
				<p>提升</p><br></td><td>疏浚</td><td rowspan=2>市水利局</td></tr>
				<tr><td>2</td><td>截污	纳管</td></tr>
				<tr><td>3</td><td colspan="2">绿化</td><td>&nbsp;/</td></tr>
				<tr><td></td><td> </td><td>&nbsp;</td><td></td></tr>
				</table>""")).isEqualTo("""
				任务分工表
				序号	重点任务		责任单位
				1	水质 提升	疏浚	市水利局
				2	〃	截污 纳管	〃
				3	绿化		\u00A0/""");
	}

	@Test
	void aTableThatArrangesThePageIsNone() {
		String article = "<p>　　到2027年河道水质达标。</p>".repeat(60);
		String expected = "　　到2027年河道水质达标。\n".repeat(60).strip();
		assertThat(layer("<table><tr><td>" + article + "</td></tr></table>").strip()).isEqualTo(expected);
		assertThat(layer("<table><tr><td>&nbsp;</td><td>" + article + "</td><td>扫一扫</td></tr></table>").strip())
			.isEqualTo(expected + "\n扫一扫");
		assertThat(layer("<table><tr><td>甲</td><td><table><tr><td>1</td><td>乙</td></tr></table></td></tr></table>"))
			.isEqualTo("甲\n1\t乙");
	}

	@Test
	void theArticleIsKeptWhateverItSaysOfItself() {
		String article = "<p>到2027年全市河道水质达标率稳定在九成以上。</p>".repeat(5);
		for (String around : new String[] { "<form>%s</form>", "<div class=nav>%s</div>",
				"<div style='display:none'>%s</div>", "<footer>%s</footer>" }) {
			assertThat(layer(around.formatted(article))).hasLineCount(5);
		}
		assertThat(layer(("<aside>" + article + "</aside>").repeat(6))).hasLineCount(30);
	}

	@Test
	void badMarkupIsNoReasonToFail() {
		assertThat(layer("<p>甲<p>乙</b></p></div><td>丙</table>丁<p title=\"x>未完")).contains("甲\n乙").contains("丁");
		assertThat(layer("<table><tr>甲<td>乙</td></tr>丙<tr><td>丁</td></tr></table>")).contains("甲", "乙", "丙", "丁");
		assertThat(layer("<%@ page language=\"java\" %><jsp:include page=\"a.jsp\"></jsp:include><p>甲</p>"))
			.isEqualTo("甲");
	}

	@Test
	void everyCharacterLeadsBackToWhereItStands() {
		String[] parts = { "<p>", "</p>", "<div class=\"a\">", "</div>", "<br>", "<b>", "</b>", "<a href='x'>", "</a>",
				"<table>", "</table>", "<tr>", "<td>", "<td rowspan=2>", "<td colspan=3>", "</td>", "<h2>", "</h2>",
				"&nbsp;", "&#12288;", "&ldquo;", "&amp;", "&lt;", "&copy", "&copy2026", "&bogus;", "&", "&#",
				"&#x4e2d;", "&#20013", "<", "<!-- x -->", "<![if !a]>", "<script>a<b</script>", "\r\n", " ", "\t", "　",
				"市水利局", "到2027年，", "x<y", "𠮷", "\0", "<li>", "<ul>", "</ul>", "<pre>\n", "</pre>", "<title>",
				"</title>", "<font size=3 color=\"red\" >", "<p align=\"" };
		Random random = new Random(11);
		for (int i = 0; i < 3000; i++) {
			StringBuilder page = new StringBuilder("<html><p>" + "样例市".repeat(40) + "</p>");
			for (int j = random.nextInt(40) + 1; j > 0; j--) {
				page.append(parts[random.nextInt(parts.length)]);
			}
			assertLeadsBack(page.append("<p>终</p>").toString());
		}
	}

	private static void assertLeadsBack(String page) {
		SourceText text;
		try {
			text = SourceTextReader.read("a.html", page.getBytes(StandardCharsets.UTF_8));
		}
		catch (UnreadableSource ex) {
			assertThat(ex).as(page).hasMessageContaining("is empty");
			return;
		}
		String layer = text.layer().text();
		for (int i = 0; i < layer.length(); i++) {
			Span place = text.layer().alignment().toSource(new Span(i, i + 1));
			String raw = place.of(text.given()).replace("\0", "");
			char c = layer.charAt(i);
			if (c == '\uFFFD') {
				assertThat(place.of(text.given())).as(page).isEqualTo("\0");
			}
			else if (raw.isEmpty()) {
				assertThat("\n\t # " + SourceText.DITTO).as(page).contains(String.valueOf(c));
			}
			else if (c == ' ') {
				assertThat(Parser.unescapeEntities(raw, false)).as(page).isBlank();
			}
			else {
				assertThat(Parser.unescapeEntities(raw, false)).as(page + " at " + i + " of " + layer)
					.contains(String.valueOf(c));
				assertThat(raw.length()).as(page + " at " + i + " of " + layer)
					.isLessThanOrEqualTo(raw.startsWith("&") ? 9 : 1);
			}
		}
	}

	private static String layer(String page) {
		SourceText text = SourceTextReader.read("a.html", page.getBytes(StandardCharsets.UTF_8));
		assertThat(text.format()).isEqualTo(Format.HTML);
		return text.layer().text();
	}

}
