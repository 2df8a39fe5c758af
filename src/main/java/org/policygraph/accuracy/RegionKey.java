package org.policygraph.accuracy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What of a region's full name is compared: the prefecture between may be left out.
 *
 * @param province the province, empty where none is named
 * @param last the last unit
 */
record RegionKey(String province, String last) {

	private static final String PROVINCES = "北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 "
			+ "山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省 "
			+ "宁夏回族自治区 新疆维吾尔自治区 香港特别行政区 澳门特别行政区 台湾省";

	private static final Pattern PREFECTURE = Pattern.compile(".{2,12}?(?:自治州|地区|盟|市)(?=.{2,})");

	static RegionKey of(@Nullable String fullName) {
		String name = PlainWords.of(fullName);
		String province = Stream.of(PROVINCES.split(" ")).filter(name::startsWith).findFirst().orElse("");
		String rest = name.substring(province.length());
		Matcher prefecture = PREFECTURE.matcher(rest);
		return new RegionKey(province, prefecture.lookingAt() ? rest.substring(prefecture.end()) : rest);
	}

}
