package org.policygraph.reading;

/** The thread of an import was interrupted while it waited. The import ends. */
public final class ImportInterrupted extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Marks the current thread as interrupted again. */
	public ImportInterrupted(InterruptedException cause) {
		super("The import was interrupted. 导入被中断。", cause);
		Thread.currentThread().interrupt();
	}

}
