package org.policygraph.query;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Limits how many queries run in the database at the same time. The others wait for a
 * free slot, in the order in which they came. A query waits no longer than a short query
 * takes; then it runs without a slot, so that slow queries never block the rest. No
 * thread waits: the thread that receives one answer starts the next query.
 */
final class QueryConcurrencyLimit {

	private static final Duration LONGEST_WAIT = Duration.ofMillis(20);

	/** Queries that wait: true gives a query its slot, false lets it run without one. */
	private final Deque<CompletableFuture<Boolean>> waiting = new ArrayDeque<>();

	private final Duration longestWait;

	private int free;

	QueryConcurrencyLimit(int slots) {
		this(slots, LONGEST_WAIT);
	}

	/**
	 * Makes a limit.
	 * @param slots how many queries run at the same time
	 * @param longestWait how long a query waits before it runs without a slot
	 */
	QueryConcurrencyLimit(int slots, Duration longestWait) {
		this.free = slots;
		this.longestWait = longestWait;
	}

	/** No limit. */
	static QueryConcurrencyLimit none() {
		return new QueryConcurrencyLimit(Integer.MAX_VALUE);
	}

	/**
	 * Runs a query as soon as there is a slot for it.
	 * @param query starts the query; must not block
	 */
	<T> CompletionStage<T> run(Supplier<CompletionStage<T>> query) {
		CompletableFuture<Boolean> slot = slot();
		if (slot.isDone()) {
			return withSlot(query);
		}
		return slot.completeOnTimeout(false, this.longestWait.toMillis(), TimeUnit.MILLISECONDS)
			.thenCompose((has) -> has ? withSlot(query) : query.get());
	}

	private <T> CompletionStage<T> withSlot(Supplier<CompletionStage<T>> query) {
		try {
			return query.get().whenComplete((answer, failure) -> release());
		}
		catch (RuntimeException ex) {
			release();
			throw ex;
		}
	}

	private synchronized CompletableFuture<Boolean> slot() {
		if (this.free > 0) {
			this.free--;
			return CompletableFuture.completedFuture(true);
		}
		CompletableFuture<Boolean> slot = new CompletableFuture<>();
		this.waiting.add(slot);
		return slot;
	}

	private void release() {
		CompletableFuture<Boolean> next = next();
		while (next != null && !next.complete(true)) {
			next = next(); // this one runs without a slot
		}
	}

	private synchronized @Nullable CompletableFuture<Boolean> next() {
		CompletableFuture<Boolean> next = this.waiting.poll();
		if (next == null) {
			this.free++;
		}
		return next;
	}

	/** How many slots are free. */
	synchronized int free() {
		return this.free;
	}

	/**
	 * How many queries wait. A query that ran without a slot counts until a slot is free.
	 */
	synchronized int waiting() {
		return this.waiting.size();
	}

}
