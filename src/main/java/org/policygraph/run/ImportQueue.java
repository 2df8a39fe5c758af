package org.policygraph.run;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.policygraph.load.GraphLoader;
import org.policygraph.load.Importer;
import org.policygraph.reading.PolicyReading;

/** Imports that wait for their turn, in the order in which they were asked for. */
public final class ImportQueue implements AutoCloseable {

	private static final Log LOG = LogFactory.getLog(ImportQueue.class);

	/** Bytes that may wait in memory. */
	private static final long MOST_WAITING = 128L << 20;

	private static final int LAST_FILE_SECONDS = 30;

	private final Supplier<GraphLoader> graph;

	private final Supplier<PolicyReading> reading;

	private final RecordedImports imports;

	private final AtomicLong waiting = new AtomicLong();

	private final ExecutorService worker = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "imports");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable Importer importer;

	private volatile boolean closing;

	/**
	 * A queue that is empty.
	 * @param graph waits until the graph can be written to
	 * @param reading gives the rules that documents are read by
	 */
	public ImportQueue(Supplier<GraphLoader> graph, Supplier<PolicyReading> reading, RecordedImports imports) {
		this.graph = graph;
		this.reading = reading;
		this.imports = imports;
	}

	/** Takes files in; they are imported when those before them are. */
	ImportRun add(SentFiles sent) {
		if (this.waiting.addAndGet(sent.bytes()) > MOST_WAITING) {
			this.waiting.addAndGet(-sent.bytes());
			throw new Refusal("BUSY", "Too much waits to be imported; try again later. 等待导入的文件过多，请稍后再试。");
		}
		try {
			this.graph.get();
			ImportRun run = this.imports.queued(sent.files().size());
			this.worker.execute(() -> carryOut(run, sent));
			return run;
		}
		catch (RuntimeException ex) {
			this.waiting.addAndGet(-sent.bytes());
			throw ex;
		}
	}

	private void carryOut(ImportRun run, SentFiles sent) {
		try {
			this.imports.run(run, this::importer, sent.files(), List.of((outcome, doubts, soFar) -> stopWhenClosing()));
		}
		catch (CancellationException ex) {
			// Its record says so.
		}
		catch (RuntimeException ex) {
			LOG.error("The import " + run.id() + " ended early", ex);
		}
		finally {
			this.waiting.addAndGet(-sent.bytes());
		}
	}

	/** The lexicons are read when they are first needed. */
	private Importer importer() {
		stopWhenClosing();
		Importer known = this.importer;
		if (known == null) {
			known = new Importer(this.reading.get(), this.graph.get());
			this.importer = known;
		}
		return known;
	}

	private void stopWhenClosing() {
		if (this.closing) {
			throw new CancellationException();
		}
	}

	/** The file at hand is finished, the others are not. */
	@Override
	public void close() {
		this.closing = true;
		this.worker.shutdown();
		try {
			this.worker.awaitTermination(LAST_FILE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
