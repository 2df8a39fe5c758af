package org.policygraph;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.sun.management.OperatingSystemMXBean;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import org.policygraph.file.SourceTextReader;
import org.policygraph.gazetteer.Organs;
import org.policygraph.gazetteer.Regions;
import org.policygraph.outline.OutlineReader;
import org.policygraph.policy.PolicyReader;
import org.policygraph.text.CleanText;
import org.policygraph.text.SourceText;
import org.policygraph.text.TextCleaner;

/**
 * How many characters a second are read, from the bytes of a file to its outline and to
 * all its facts; and by HanLP, which finds words and the names of organs and places.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = { "-Xmx1g", "-XX:+UseSerialGC" })
@State(Scope.Benchmark)
public class ReadingBenchmark {

	/**
	 * Characters, counted a microsecond and so in millions a second; and the processor
	 * time of the whole process, which tells more where others use the machine too.
	 */
	@AuxCounters(AuxCounters.Type.OPERATIONS)
	@State(Scope.Thread)
	public static class Count {

		private static final OperatingSystemMXBean SYSTEM = ManagementFactory
			.getPlatformMXBean(OperatingSystemMXBean.class);

		public long characters;

		public double processorMicroseconds;

		private long start;

		@Setup(Level.Iteration)
		public void start() {
			this.start = SYSTEM.getProcessCpuTime();
		}

		@TearDown(Level.Iteration)
		public void stop() {
			this.processorMicroseconds = (SYSTEM.getProcessCpuTime() - this.start) / 1000.0;
		}

	}

	/** What others read the same texts with; made only where it is measured. */
	@State(Scope.Benchmark)
	public static class Peer {

		private final Segment segment = HanLP.newSegment().enableOrganizationRecognize(true).enablePlaceRecognize(true);

	}

	/** Reads all facts; knows all regions and organs, and so is made only where needed. */
	@State(Scope.Benchmark)
	public static class Facts {

		private final PolicyReader reader;

		public Facts() {
			Regions regions = Regions.load();
			this.reader = new PolicyReader(regions, Organs.load(regions));
		}

	}

	private final TextCleaner cleaner = new TextCleaner();

	private final OutlineReader reader = new OutlineReader();

	private List<byte[]> files = List.of();

	private List<byte[]> pages = List.of();

	private List<SourceText> sources = List.of();

	private List<CleanText> texts = List.of();

	@Setup
	public void read() {
		this.files = BenchmarkTexts.files(".txt");
		this.pages = BenchmarkTexts.files(".html");
		this.sources = this.files.stream().map((bytes) -> SourceTextReader.read("given.txt", bytes)).toList();
		this.texts = this.sources.stream().map(this.cleaner::clean).toList();
	}

	@Benchmark
	public void bytesToFacts(Facts facts, Count count, Blackhole blackhole) {
		for (byte[] bytes : this.files) {
			SourceText source = SourceTextReader.read("given.txt", bytes);
			blackhole.consume(facts.reader.read(source));
			count.characters += source.given().length();
		}
	}

	/** The same texts, decoded before the clock runs. */
	@Benchmark
	public void hanlpNames(Peer peer, Count count, Blackhole blackhole) {
		for (SourceText source : this.sources) {
			blackhole.consume(peer.segment.seg(source.given()));
			count.characters += source.given().length();
		}
	}

	@Benchmark
	public void bytesToOutline(Count count, Blackhole blackhole) {
		this.files.forEach((bytes) -> outline("given.txt", bytes, count, blackhole));
	}

	@Benchmark
	public void pagesToOutline(Count count, Blackhole blackhole) {
		this.pages.forEach((bytes) -> outline("given.html", bytes, count, blackhole));
	}

	private void outline(String name, byte[] bytes, Count count, Blackhole blackhole) {
		SourceText source = SourceTextReader.read(name, bytes);
		blackhole.consume(this.reader.read(this.cleaner.clean(source)));
		count.characters += source.given().length();
	}

	@Benchmark
	public void bytesToSource(Count count, Blackhole blackhole) {
		for (byte[] bytes : this.files) {
			SourceText source = SourceTextReader.read("given.txt", bytes);
			blackhole.consume(source);
			count.characters += source.given().length();
		}
	}

	@Benchmark
	public void sourceToClean(Count count, Blackhole blackhole) {
		for (SourceText source : this.sources) {
			blackhole.consume(this.cleaner.clean(source));
			count.characters += source.given().length();
		}
	}

	@Benchmark
	public void cleanToOutline(Count count, Blackhole blackhole) {
		for (CleanText text : this.texts) {
			blackhole.consume(this.reader.read(text));
			count.characters += text.text().length();
		}
	}

	/** Takes the arguments of JMH; prints a line for each benchmark. */
	public static void main(String[] args) throws RunnerException, CommandLineOptionException {
		CommandLineOptions given = new CommandLineOptions(args);
		OptionsBuilder options = new OptionsBuilder();
		options.parent(given);
		if (given.getIncludes().isEmpty()) {
			options.include(ReadingBenchmark.class.getSimpleName());
		}
		String folders = System.getProperty("benchmark.texts");
		if (folders != null) {
			options.jvmArgsPrepend("-Dbenchmark.texts=" + folders);
		}
		Collection<RunResult> runs = new Runner(options.build()).run();
		System.out.println("Million characters a second, and a second of processor time:");
		for (RunResult run : runs) {
			double characters = score(run, "characters");
			System.out.printf("%-16s %7.2f %7.2f%n", run.getPrimaryResult().getLabel(), characters,
					characters / score(run, "processorMicroseconds"));
		}
	}

	private static double score(RunResult run, String counter) {
		return Objects.requireNonNull(run.getSecondaryResults().get(counter)).getScore();
	}

}
