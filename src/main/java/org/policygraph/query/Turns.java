package org.policygraph.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets questions into the database in the order in which they came, as many at once as it
 * has processors. More at once take those away from each other: all of them end later,
 * and some much later than others. None waits longer than a short question takes, so that
 * slow ones hold up nobody.
 */
final class Turns {

	private static final Duration LONGEST_WAIT = Duration.ofMillis(20);

	private final Semaphore free;

	private final Duration longestWait;

	Turns(int atOnce) {
		this(atOnce, LONGEST_WAIT);
	}

	/**
	 * Bounds questions.
	 * @param atOnce how many at once
	 * @param longestWait how long one waits for its turn before it goes on without
	 */
	Turns(int atOnce, Duration longestWait) {
		this.free = new Semaphore(atOnce, true);
		this.longestWait = longestWait;
	}

	<T> T take(Supplier<T> question) {
		boolean mine = waitForTurn();
		try {
			return question.get();
		}
		finally {
			if (mine) {
				this.free.release();
			}
		}
	}

	/** How many could be asked now. */
	int free() {
		return this.free.availablePermits();
	}

	/** How many wait. */
	int waiting() {
		return this.free.getQueueLength();
	}

	private boolean waitForTurn() {
		try {
			return this.free.tryAcquire(this.longestWait.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt(); // whoever waits for the answer is gone;
												// the driver will say so
			return false;
		}
	}

}
