package org.policygraph.load.group;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A group's place behind the one before it. While that one commits, which takes half of
 * its time, this one may write what is inside its own new documents. Nothing else: it
 * waits for the other in this program, where the database cannot see that the other may
 * be waiting for one of its locks.
 */
final class CommitOrder {

	/**
	 * How long what was written ahead may hold its locks. A commit takes a fraction of a
	 * second; one that is tried again takes longer, and may wait for another import that
	 * waits for these locks.
	 */
	private static final long PATIENCE_SECONDS = 10;

	private final Stages before;

	private final Stages own = new Stages();

	private static final class Stages {

		private final CountDownLatch commits = new CountDownLatch(1);

		private final CountDownLatch ended = new CountDownLatch(1);

		private volatile boolean well;

		private void end(boolean isWell) {
			this.well = isWell;
			this.ended.countDown();
			this.commits.countDown();
		}

	}

	private CommitOrder(Stages before) {
		this.before = before;
	}

	/** Behind nobody. */
	static CommitOrder first() {
		Stages nobody = new Stages();
		nobody.end(true);
		return new CommitOrder(nobody);
	}

	/** Behind this one. */
	CommitOrder next() {
		return new CommitOrder(this.own);
	}

	/** Waits until the group before has nothing left to do but its commit. */
	void awaitCommit() {
		await(this.before.commits);
	}

	/** Waits until the group before has ended, well or not. */
	void await() {
		await(this.before.ended);
	}

	/** Whether the group before has ended. */
	boolean hasCome() {
		return this.before.ended.getCount() == 0;
	}

	/** Waits, though not for long, whether the group before ends well. */
	boolean comes() {
		try {
			return this.before.ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS) && this.before.well;
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	/** Whoever comes next may write ahead. */
	void commits() {
		this.own.commits.countDown();
	}

	/**
	 * It is the next one's turn.
	 * @param well whether what comes next may be written
	 */
	void end(boolean well) {
		this.own.end(well);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	private static IllegalStateException interrupted(InterruptedException cause) {
		Thread.currentThread().interrupt();
		return new IllegalStateException("The import was interrupted", cause);
	}

}
