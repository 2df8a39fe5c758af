package org.policygraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a build says of tests that it skipped. */
class SkippedTestsTests {

	@TempDir
	private Path reports;

	@Test
	void testsAreCountedByTheReasonForWhichTheyWereSkipped() throws IOException {
		report("A", "Assumption failed: The originals are not at ../shared/documents; skipped",
				"The annotated documents are not at ../shared/corpus and annotations/own; skipped", null);
		report("B", "There is no ../shared/gold/score.py; skipped", "Node 20 is not on this machine; skipped");
		SkippedTests skipped = SkippedTests.in(this.reports);
		assertThat(skipped.lines()).containsExactly("Skipped because ../shared is missing: 3 tests in 2 classes",
				"Skipped because Node 20 is not on this machine: 1 test in 1 class");
		assertThat(skipped.lacksShared()).isTrue();
	}

	@Test
	void whereOnlyOtherThingsAreMissingNothingOfSharedIs() throws IOException {
		report("B", "There is no python3; skipped", null);
		assertThat(SkippedTests.in(this.reports).lacksShared()).isFalse();
		assertThat(SkippedTests.in(this.reports.resolve("none")).lines()).isEmpty();
	}

	private void report(String name, @Nullable String... skips) throws IOException {
		StringBuilder report = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite>");
		for (@Nullable
		String skip : skips) {
			report.append("<testcase classname=\"").append(name).append("\" name=\"one\">");
			if (skip != null) {
				report.append("<skipped message=\"").append(skip).append("\"/>");
			}
			report.append("</testcase>\n");
		}
		Files.writeString(this.reports.resolve("TEST-" + name + ".xml"), report.append("</testsuite>"));
	}

}
