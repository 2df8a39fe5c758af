package org.policygraph.reading;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * Does work on all cores and hands on what comes of it in the order of the work. What is
 * done ahead of the receiver is bounded: a slow receiver holds the work up.
 *
 * @param <T> what comes of one piece of work
 */
public final class ParallelReading<T> {

	private final int cores = Runtime.getRuntime().availableProcessors();

	private final int ahead;

	private final long weightAhead;

	/**
	 * Prepares it.
	 * @param ahead how many pieces for each core may be done ahead of the receiver
	 * @param weightAhead what they may weigh together; one piece may always be done
	 */
	public ParallelReading(int ahead, long weightAhead) {
		this.ahead = ahead;
		this.weightAhead = weightAhead;
	}

	/**
	 * A piece of work.
	 *
	 * @param <T> what comes of it
	 * @param work does it, in any thread
	 * @param weight what it weighs, such as bytes
	 */
	public record Piece<T>(Callable<T> work, long weight) {
	}

	/** Takes what comes of the work, in order, in the caller's thread. */
	public interface Receiver<T> {

		void accept(int index, T result);

	}

	/**
	 * Does the work.
	 * @param count how many pieces there are
	 * @param pieces each by its index, asked for in order in the caller's thread;
	 * {@code null} for one that is left out
	 */
	public void read(int count, IntFunction<@Nullable Piece<T>> pieces, Receiver<T> receiver) {
		ExecutorService executor = Executors.newFixedThreadPool(this.cores);
		try {
			Queue<Pending<T>> pending = new ArrayDeque<>();
			long weight = 0;
			for (int i = 0; i < count; i++) {
				Piece<T> piece = pieces.apply(i);
				if (piece != null) {
					pending.add(new Pending<>(i, piece.weight(), executor.submit(piece.work())));
					weight += piece.weight();
				}
				while (pending.size() >= this.ahead * this.cores || (weight > this.weightAhead && pending.size() > 1)) {
					Pending<T> first = pending.remove();
					first.handTo(receiver);
					weight -= first.weight();
				}
			}
			pending.forEach((one) -> one.handTo(receiver));
		}
		finally {
			executor.shutdownNow();
		}
	}

	private record Pending<T>(int index, long weight, Future<T> result) {

		void handTo(Receiver<T> receiver) {
			try {
				receiver.accept(this.index, this.result.get());
			}
			catch (ExecutionException ex) {
				throw new ReadingFailed(this.index, (ex.getCause() != null) ? ex.getCause() : ex);
			}
			catch (InterruptedException ex) {
				throw new ImportInterrupted(ex);
			}
		}

	}

}
