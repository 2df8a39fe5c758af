package org.policygraph.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.policygraph.file.Copies;
import org.policygraph.file.SourceTextReader;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** However its file came about, a policy says the same: all facts of every copy. */
class OneReadingTests {

	private static final Regions REGIONS = Regions.load();

	private static final PolicyReader READER = new PolicyReader(REGIONS, Organs.load(REGIONS));

	private static final List<Path> TEXTS = List.of(Path.of("src/test/resources/one-policy.txt"),
			Path.of("import/policies/haidong.txt"), Path.of("import/policies/guizhou.txt"),
			Path.of("import/policies/gansu.txt"));

	record Copy(Path text, String name, byte[] bytes) {

		@Override
		public String toString() {
			return this.text.getFileName() + " as " + this.name;
		}

	}

	static Stream<Copy> copies() throws IOException {
		List<Copy> copies = new ArrayList<>();
		for (Path text : TEXTS) {
			Copies.of(Files.readString(text)).forEach((name, bytes) -> copies.add(new Copy(text, name, bytes)));
		}
		return copies.stream();
	}

	@ParameterizedTest
	@MethodSource("copies")
	void everyCopyGivesTheFactsOfTheCleanText(Copy copy) {
		List<String> expected = facts(READER.read(copy.text()));
		assertThat(expected).hasSizeGreaterThan(30);
		assertThat(facts(READER.read(SourceTextReader.read(copy.name(), copy.bytes())))).isEqualTo(expected);
	}

	private static List<String> facts(Policy policy) {
		List<String> facts = new ArrayList<>();
		PolicyDocument document = policy.document();
		facts.add(document.head().title() + " " + document.head().kind() + " " + document.head().documentNumber());
		facts.add(document.region() + " " + document.head().periodStart() + " " + document.head().periodEnd());
		document.issuers().forEach((issuer) -> facts.add("issued by " + issuer.organ().id()));
		document.citations()
			.forEach((one) -> facts.add(one.relation() + " " + one.title() + " " + one.documentNumber()));
		policy.all().forEach((item) -> facts.addAll(facts(item, policy)));
		return facts;
	}

	private static List<String> facts(PolicyItem item, Policy policy) {
		List<String> facts = new ArrayList<>();
		facts.add(item.outline().kind() + " " + item.outline().number() + " " + words(item.outline().title(), policy));
		item.responsibilities()
			.forEach((one) -> facts.add(one.role() + " " + one.organ().id() + " " + one.collective() + " " + one.rule()
					+ " " + words(one.clause(), policy)));
		item.regions()
			.forEach((one) -> facts.add(one.region().code() + " " + one.doubtful() + " " + words(one.span(), policy)));
		item.areas().forEach((one) -> facts.add(one.name() + " " + one.memberCodes()));
		item.targets()
			.forEach((one) -> facts.add(one.indicator() + " " + one.comparison() + " " + one.value() + one.unit() + " "
					+ one.year() + " " + one.baseline() + " " + words(one.quote(), policy)));
		item.citations().forEach((one) -> facts.add(one.relation() + " " + one.title() + " " + one.documentNumber()));
		facts.add(((item.deadline() != null) ? words(item.deadline().span(), policy) : "no deadline") + ", "
				+ ((item.obligation() != null) ? item.obligation().strength() : "no strength"));
		return facts;
	}

	private static String words(Span span, Policy policy) {
		return span.of(policy.text().text()).replaceAll("\\s+", "");
	}

}
