package org.policygraph.query;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Lets questions into the database in the order in which they came, as many at once as it
 * has processors. More at once take those away from each other: all of them end later,
 * and some much later than others. None waits longer than a short question takes, so that
 * slow ones hold up nobody. Whoever asks waits once, for the answer: the thread that has
 * received one answer asks the next question.
 */
final class Turns {

	private static final Duration LONGEST_WAIT = Duration.ofMillis(20);

	/** Questions that wait; true says that it is their turn, false that they go ahead. */
	private final Deque<CompletableFuture<Boolean>> waiting = new ArrayDeque<>();

	private final Duration longestWait;

	private int free;

	Turns(int atOnce) {
		this(atOnce, LONGEST_WAIT);
	}

	/**
	 * Bounds questions.
	 * @param atOnce how many at once
	 * @param longestWait how long one waits for its turn before it goes on without
	 */
	Turns(int atOnce, Duration longestWait) {
		this.free = atOnce;
		this.longestWait = longestWait;
	}

	/** For a database that is asked as often as anybody likes. */
	static Turns none() {
		return new Turns(Integer.MAX_VALUE);
	}

	/**
	 * Asks when it is the question's turn, and waits for the answer.
	 * @param question begins to ask; must not wait itself
	 */
	<T> T take(Supplier<CompletionStage<T>> question) {
		CompletableFuture<Boolean> turn = turn();
		CompletableFuture<T> answer = turn.thenCompose((mine) -> ask(question, mine));
		try {
			return answer.get(this.longestWait.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw failure(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (TimeoutException ex) {
			// It goes on without a turn, or is being answered already.
		}
		turn.complete(false);
		try {
			return answer.join();
		}
		catch (CompletionException ex) {
			throw failure(ex.getCause());
		}
	}

	private static RuntimeException failure(@Nullable Throwable cause) {
		return (cause instanceof RuntimeException known) ? known : new IllegalStateException(cause);
	}

	private <T> CompletionStage<T> ask(Supplier<CompletionStage<T>> question, boolean mine) {
		if (!mine) {
			return question.get();
		}
		try {
			return question.get().whenComplete((answer, failure) -> giveBack());
		}
		catch (RuntimeException ex) {
			giveBack();
			throw ex;
		}
	}

	private synchronized CompletableFuture<Boolean> turn() {
		if (this.free > 0) {
			this.free--;
			return CompletableFuture.completedFuture(true);
		}
		CompletableFuture<Boolean> turn = new CompletableFuture<>();
		this.waiting.add(turn);
		return turn;
	}

	private void giveBack() {
		CompletableFuture<Boolean> next = next();
		while (next != null && !next.complete(true)) {
			next = next(); // that one went ahead
		}
	}

	private synchronized @Nullable CompletableFuture<Boolean> next() {
		CompletableFuture<Boolean> next = this.waiting.poll();
		if (next == null) {
			this.free++;
		}
		return next;
	}

	/** How many could be asked now. */
	synchronized int free() {
		return this.free;
	}

	/** How many wait, those that went ahead among them until a turn is free. */
	synchronized int waiting() {
		return this.waiting.size();
	}

}
