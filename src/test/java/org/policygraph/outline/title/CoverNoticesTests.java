package org.policygraph.outline.title;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.policygraph.text.Lexicons;

import static org.assertj.core.api.Assertions.assertThat;

/** The one definition of a cover notice: which document it brings, and whose that is. */
class CoverNoticesTests {

	private final CoverNotices notices = new CoverNotices(Lexicons.packed());

	@ParameterizedTest
	@CsvSource({ "海东市人民政府关于印发《海东市绿化行动方案》的通知, 海东市绿化行动方案, true, false",
			"海东市人民政府办公室印发〈海东市绿化行动方案〉的通知, 海东市绿化行动方案, true, false", "关于发布海东市绿化行动方案的公告, 海东市绿化行动方案, false, false",
			"国务院办公厅转发国家发展改革委关于推进城市更新意见的通知, 国家发展改革委关于推进城市更新意见, false, true",
			"关于印发《绿化方案》和《治沙方案》的通知, 《绿化方案》和《治沙方案》, false, false" })
	void aCoverNoticeNamesWhatItBrings(String title, String subject, boolean marked, boolean forwards) {
		assertThat(this.notices.read(title)).contains(new CoverNotice(subject, marked, forwards));
	}

	@ParameterizedTest
	@CsvSource({ "海东市绿化行动方案", "关于做好疫情信息发布和舆论引导的通知", "关于加强植树工作的通知", "关于印发《海东市绿化行动方案》的报告" })
	void anyOtherTitleIsNone(String title) {
		assertThat(this.notices.read(title)).isEmpty();
	}

	@Test
	void otherWordsCanBeTried() {
		String words = "list,words,note\nABOUT,关于,\nCOVER_AFTER,厅,\nCOVER_ISSUES,刊发,\nCOVER_FORWARDS,转发,\nCOVER_KIND,通知,\n";
		CoverNotices other = new CoverNotices(Lexicons.packed().with("outline-words.csv", words));
		assertThat(other.read("关于刊发《海东市绿化行动方案》的通知")).isPresent();
		assertThat(other.read("关于印发《海东市绿化行动方案》的通知")).isEmpty();
	}

}
