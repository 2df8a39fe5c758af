package org.policygraph.bulk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.policygraph.load.PolicyReading;

/**
 * Reads sources on all cores and hands them on in their order. As few as keep the cores
 * busy are held at a time.
 */
final class ParallelReading {

	private static final int AHEAD = 4;

	private final PolicyReading reading;

	private final int cores = Runtime.getRuntime().availableProcessors();

	ParallelReading(PolicyReading reading) {
		this.reading = reading;
	}

	/** Takes readings in the order of the sources. */
	interface Receiver {

		void accept(int index, Reading reading);

	}

	/**
	 * Reads those sources that are wanted.
	 * @param count how many sources there are
	 * @param sources each by its index
	 */
	void read(int count, IntFunction<Source> sources, IntPredicate wanted, Receiver receiver) {
		ExecutorService executor = Executors.newFixedThreadPool(this.cores);
		try {
			Queue<Pending> pending = new ArrayDeque<>();
			for (int i = 0; i < count; i++) {
				if (wanted.test(i)) {
					int index = i;
					pending
						.add(new Pending(index, executor.submit(() -> Reading.of(sources.apply(index), this.reading))));
				}
				if (pending.size() >= AHEAD * this.cores) {
					pending.remove().handTo(receiver);
				}
			}
			pending.forEach((one) -> one.handTo(receiver));
		}
		finally {
			executor.shutdownNow();
		}
	}

	private record Pending(int index, Future<Reading> reading) {

		void handTo(Receiver receiver) {
			try {
				receiver.accept(this.index, this.reading.get());
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException("Source " + (this.index + 1) + " broke the reading", ex.getCause());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("The reading was interrupted", ex);
			}
		}

	}

}
