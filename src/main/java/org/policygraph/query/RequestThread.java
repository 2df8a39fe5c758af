package org.policygraph.query;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * The thread that a request came in on, while it waits for its statements. The statements
 * of one request run side by side in the database; this thread makes the answers of their
 * rows as they come. So a driver's thread never makes an answer, and a request needs no
 * second thread.
 */
final class RequestThread implements Executor {

	private static final Runnable END = () -> {
	};

	private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

	/**
	 * Where the answers of a request are made: in its own thread, or in the thread that
	 * has the rows if the request does not wait.
	 */
	static Executor of(GraphQLContext context) {
		RequestThread thread = context.get(RequestThread.class);
		return (thread != null) ? thread : Runnable::run;
	}

	@Override
	public void execute(Runnable task) {
		this.work.add(task);
	}

	/**
	 * Does the work that comes until a result is there. An interrupt ends the wait: the
	 * work that comes later is then done by nobody.
	 */
	void workUntilDone(CompletableFuture<?> result) {
		result.whenComplete((@Nullable Object value, @Nullable Throwable failure) -> this.work.add(END));
		try {
			while (!result.isDone()) {
				this.work.take().run();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			result.completeExceptionally(new java.util.concurrent.CancellationException("The request was interrupted"));
		}
	}

}
