package org.policygraph;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import com.sun.management.OperatingSystemMXBean;

import org.policygraph.file.SourceTextReader;
import org.policygraph.outline.Outline;
import org.policygraph.outline.OutlineReader;
import org.policygraph.text.CleanText;
import org.policygraph.text.SourceText;
import org.policygraph.text.TextCleaner;

/**
 * How time and memory grow with a file: all texts behind one another, over and over, as
 * one file of 1, 10 and 100 megabytes. Arguments: other sizes, in megabytes.
 */
final class GrowthBenchmark {

	private static final int MEGABYTE = 1_000_000;

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

	private final TextCleaner cleaner = new TextCleaner();

	private final OutlineReader reader = new OutlineReader();

	private final List<byte[]> files = BenchmarkTexts.files(".txt");

	private GrowthBenchmark() {
	}

	public static void main(String[] args) {
		GrowthBenchmark benchmark = new GrowthBenchmark();
		for (int i = 0; i < 20; i++) {
			benchmark.read(benchmark.repeated(MEGABYTE));
		}
		System.out.println("megabytes  seconds (source,  clean,  outline)  of processor  million characters/s"
				+ "  peak heap MB  held MB");
		for (String size : (args.length > 0) ? args : new String[] { "1", "10", "100" }) {
			benchmark.print(Integer.parseInt(size));
		}
	}

	private void print(int megabytes) {
		byte[] bytes = repeated(megabytes * MEGABYTE);
		System.gc();
		long before = used();
		Peak peak = new Peak();
		long processor = SYSTEM.getProcessCpuTime();
		Reading reading = read(bytes);
		double busy = (SYSTEM.getProcessCpuTime() - processor) / 1e9;
		long highest = peak.found();
		System.gc();
		long held = used() - before;
		double seconds = reading.source() + reading.clean() + reading.outline();
		System.out.printf("%9d  %7.2f (%6.2f, %6.2f, %8.2f)  %12.2f  %20.2f  %12d  %7d%n", megabytes, seconds,
				reading.source(), reading.clean(), reading.outline(), busy, reading.characters() / seconds / 1e6,
				highest / MEGABYTE, held / MEGABYTE);
		if (reading.result().head().span().start() != 0) {
			throw new IllegalStateException("The head is not at the start");
		}
	}

	private Reading read(byte[] bytes) {
		long start = System.nanoTime();
		SourceText source = SourceTextReader.read("given.txt", bytes);
		long read = System.nanoTime();
		CleanText text = this.cleaner.clean(source);
		long cleaned = System.nanoTime();
		Outline outline = this.reader.read(text);
		long end = System.nanoTime();
		return new Reading(source.given().length(), (read - start) / 1e9, (cleaned - read) / 1e9, (end - cleaned) / 1e9,
				text, outline);
	}

	/** Whole texts, so that no character is cut. */
	private byte[] repeated(int length) {
		byte[] bytes = new byte[length + this.files.stream().mapToInt((file) -> file.length + 1).max().orElse(0)];
		int size = 0;
		for (int i = 0; size < length; i++) {
			byte[] file = this.files.get(i % this.files.size());
			System.arraycopy(file, 0, bytes, size, file.length);
			size += file.length;
			bytes[size++] = '\n';
		}
		return Arrays.copyOf(bytes, size);
	}

	private static long used() {
		return MEMORY.getHeapMemoryUsage().getUsed();
	}

	/** What one run took, and what it read, which is held until it was measured. */
	private record Reading(int characters, double source, double clean, double outline, CleanText text,
			Outline result) {
	}

	/** Looks at the heap again and again, what is not yet collected among it. */
	private static final class Peak extends Thread {

		private volatile boolean stopped;

		private long highest;

		private Peak() {
			super("peak");
			setDaemon(true);
			start();
		}

		@Override
		public void run() {
			while (!this.stopped) {
				this.highest = Math.max(this.highest, used());
				LockSupport.parkNanos(2_000_000);
			}
		}

		long found() {
			this.stopped = true;
			try {
				join();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			return Math.max(this.highest, used());
		}

	}

}
