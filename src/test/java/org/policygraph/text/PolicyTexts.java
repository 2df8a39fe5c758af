package org.policygraph.text;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Texts of our own, for tests of properties: policies as they should be, the same with
 * noise, and mere heaps of their pieces.
 */
public final class PolicyTexts {

	private static final List<String> PLACES = List.of("南川市", "云州省", "西岭县", "青湖区", "北原自治州");

	private static final List<String> TOPICS = List.of("数字经济发展", "城市更新", "乡村建设", "绿色低碳转型", "营商环境优化", "智慧养老服务");

	private static final List<String> KINDS = List.of("实施方案", "行动计划", "工作要点", "发展规划", "若干措施");

	private static final List<String> CHAPTERS = List.of("总体要求", "主要目标", "重点任务", "夯实发展基础", "提升服务水平", "推动产业升级", "保障措施",
			"组织实施");

	private static final List<String> HEADINGS = List.of("建好平台", "清理目录", "开放场景", "培育骨干企业", "完善标准体系", "改造老旧小区", "建设示范园区",
			"优化办事流程");

	private static final List<String> SENTENCES = List.of("把旧系统接进来，每年清理两次。", "到2028年，覆盖率达到95%以上。",
			"支持企业开展技术改造，推动产业链协同。", "建立健全工作机制，加强督促检查。", "完善基础设施，提高服务能力；开展试点，总结经验。", "鼓励社会力量参与建设和运营。",
			"对成效明显的地区，给予适当奖励。");

	private static final List<String> ASSIGNMENTS = List.of("", "（市数据局负责）", "（责任单位：市发展改革委、市财政局）", "（市住房城乡建设局牵头）");

	private static final List<String> WORDS = List.of("政府", "措施", "府", "目录", "推进，", "建设。", "2024");

	/** What numbers items, in every style. */
	private static final List<String> MARKERS = List.of("一、", "二、", "三、", "十一、", "（一）", "（二）", "(三)", "1.", "2．", "3、",
			"（1）", "(2)", "1）", "①", "②", "1.1", "1.1.1 ", "第一章 ", "第二章　", "第一条 ", "第二条 ", "第一节 ", "第一篇 ", "专栏1 ", "专栏",
			"一是", "二是", "——", "- ", "• ", "【总体目标】", "## ", "# ", "㈠", "⑴", "⒈", "附件1", "附件：1. ", "附件", "目录", "1.2.",
			"300.", "999.");

	/** What stands in lines of its own, and rows of tables. */
	private static final List<String> LINES = List.of("南川市人民政府办公室", "2024年3月1日", "二〇二四年三月一日", "云政办发〔2024〕11号",
			"各县（市、区）人民政府：", "序号\t重点任务\t牵头单位\t完成时限", "1\t建好平台\t市数据局\t2024年", "〃\t清理目录\t\t长期", "\t\t市财政局", "联系人：张三",
			"抄送：市委办公室", "— 3 —", "第3页 共10页", "12", "南川市人民政府关于印发《城市更新实施方案》的通知", "城市更新实施方案", "（试行）", "（摘编）", "责任单位：市财政局",
			"一是建设提升行动。包括建好平台、清理目录2项重点任务。二是开放行动。包括开放场景等3项任务。", "2023年2月18日在第三次会议上");

	/** What files from the web and scans bring along. */
	private static final List<String> NOISE = List.of("\n", "\n\n", "\r\n", "\r", "\t", " ", "　", "　　", "\f", "\u00A0",
			"\u200B", "\uFEFF", "\u2028", "\u0000", "\u0007", "\u001B", "\uFFFD", "\uE003", "?", "??", "@@", "@",
			"www.example.cn", "*", "**", "***", "---", ">", "<", "<br>", "<!--", "-->", "[", "](a)", "[目录](b)", "[",
			"]", "<", "b>", "　— 4 —　", "(zhèn)", "（a）", "(yu) ", "，", "，，", "。。", "、、", "；", "：", "《", "》", "（", "）",
			"(", ")", "【", "】", "“", "”", "〔", "〕", "０", "９５％", "Ａ", "實施", "發展", "網際網路", "⻄", "𠮷", "確?！秾嵤┓桨浮坟",
			"еЫљеК°йЩҐ", "一", "十", "百", "第", "章", "条", "年", "月", "日", "0", "7", ".", "-", "—", "…", "等3项", "是", "包括",
			"以下简称《规划》");

	private static final List<String> LONE_SURROGATES = List.of("\uD842", "\uDFB7");

	private PolicyTexts() {
	}

	/** A policy with all that belongs to one, its lists numbered without a gap. */
	public static Arbitrary<String> policies() {
		Arbitrary<String> title = Combinators.combine(of(PLACES), of(TOPICS), of(KINDS))
			.as((place, topic, kind) -> place + topic + kind);
		return Combinators.combine(title, sentences(), chapters(), Arbitraries.integers().between(1, 28))
			.as((name, preamble, chapters, day) -> name + "\n各县（市、区）人民政府，市政府各部门：\n" + preamble + "\n"
					+ numbered(chapters) + "南川市人民政府办公室\n2024年3月" + day + "日\n");
	}

	private static Arbitrary<List<String>> chapters() {
		Arbitrary<String> task = Combinators.combine(of(HEADINGS), sentences(), of(ASSIGNMENTS))
			.as((heading, sentences, assignment) -> heading + "。" + sentences + assignment + "\n");
		Arbitrary<String> chapter = Combinators.combine(of(CHAPTERS), sentences(), task.list().ofMaxSize(4))
			.as((heading, sentences, tasks) -> heading + "\n" + (tasks.isEmpty() ? sentences + "\n" : "")
					+ bracketed(tasks));
		return chapter.list().ofMinSize(2).ofMaxSize(6);
	}

	private static String numbered(List<String> chapters) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < chapters.size(); i++) {
			text.append("一二三四五六七八九".charAt(i)).append('、').append(chapters.get(i));
		}
		return text.toString();
	}

	private static String bracketed(List<String> tasks) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < tasks.size(); i++) {
			text.append('（').append("一二三四五六七八九".charAt(i)).append('）').append(tasks.get(i));
		}
		return text.toString();
	}

	private static Arbitrary<String> sentences() {
		return of(SENTENCES).list().ofMinSize(1).ofMaxSize(4).map((sentences) -> String.join("", sentences));
	}

	/** Pieces of policies and of noise in any order. */
	public static Arbitrary<String> heaps() {
		return piece().list().ofMaxSize(60).map((pieces) -> String.join("", pieces));
	}

	/** Hardly anything but noise, so that kinds of it meet that seldom do. */
	public static Arbitrary<String> heapsOfNoise() {
		return Arbitraries.oneOf(List.of(of(NOISE), of(NOISE), of(WORDS)))
			.list()
			.ofMaxSize(25)
			.map((pieces) -> String.join("", pieces));
	}

	private static Arbitrary<String> piece() {
		Arbitrary<String> line = of(LINES).map((words) -> "\n" + words + "\n");
		Arbitrary<String> item = of(MARKERS).map((marker) -> "\n" + marker);
		return Arbitraries.oneOf(List.of(of(SENTENCES), of(HEADINGS), of(CHAPTERS), of(MARKERS), item, of(LINES), line,
				of(ASSIGNMENTS), of(NOISE), of(NOISE)));
	}

	/**
	 * Policies, heaps and what is left of them when they were cut, shuffled and spoilt.
	 */
	public static Arbitrary<String> spoilt() {
		Arbitrary<String> given = Arbitraries.oneOf(List.of(policies(), heaps(), heapsOfNoise(),
				Combinators.combine(policies(), policies()).as((first, second) -> first + second)));
		return spoilt(given);
	}

	/** The same texts, spoilt by up to thirty changes. */
	public static Arbitrary<String> spoilt(Arbitrary<String> texts) {
		Arbitrary<Spoiling> spoiling = Combinators
			.combine(Arbitraries.of(Spoiling.Kind.class), Arbitraries.doubles().between(0, 1),
					Arbitraries.integers().between(0, 40), piece())
			.as(Spoiling::new);
		return Combinators.combine(texts, spoiling.list().ofMaxSize(30)).as((text, changes) -> {
			String result = text;
			for (Spoiling change : changes) {
				result = change.apply(result);
			}
			return result;
		});
	}

	/** Texts that are no proper Unicode, as no file holds them but a program may. */
	public static Arbitrary<String> withLoneSurrogates() {
		return Combinators.combine(spoilt(), of(LONE_SURROGATES), Arbitraries.doubles().between(0, 1))
			.as((text, surrogate, place) -> new Spoiling(Spoiling.Kind.INSERT, place, 0, surrogate).apply(text));
	}

	/** Every piece that texts are made of, for those who put them together otherwise. */
	public static List<String> pieces() {
		return List.of(SENTENCES, HEADINGS, WORDS, CHAPTERS, MARKERS, LINES, ASSIGNMENTS, NOISE)
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static Arbitrary<String> of(List<String> words) {
		return Arbitraries.of(words);
	}

}
