package org.policygraph.corpus;

import java.util.List;

/**
 * What a made-up document is about.
 *
 * @param ordinal its place among the topics, from 0
 * @param title its words in a title: 养老服务提升
 * @param organs the functions of the organs that deal with it, as in
 * {@code import/functions.csv}
 * @param chapters headings of chapters
 * @param objects what its tasks deal with
 * @param measures sentences that belong to it alone
 * @param indicators what can be measured
 */
record Topic(int ordinal, String title, List<String> organs, List<String> chapters, List<String> objects,
		List<String> measures, List<IndicatorWords> indicators) {
}
