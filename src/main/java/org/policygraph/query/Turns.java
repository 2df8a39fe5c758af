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

	/**
	 * @param atOnce how many at once
	 */
	Turns(int atOnce) {
		this.free = new Semaphore(atOnce, true);
	}

	<T> T take(Supplier<T> question) {
		boolean mine = wait(this.free);
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

	private static boolean wait(Semaphore free) {
		try {
			return free.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt(); // whoever waits for the answer is gone;
												// the driver will say so
			return false;
		}
	}

}
