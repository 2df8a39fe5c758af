package org.policygraph.file;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.tika.exception.EncryptedDocumentException;

import org.policygraph.file.layer.RefusedFile;

/**
 * Reads a file on a thread of its own and gives up after two minutes. A file that keeps
 * its reader busy, or breaks it, is refused like any other bad file.
 */
final class BoundedReading {

	private static final int SECONDS = 120;

	private static final ExecutorService THREADS = Executors.newCachedThreadPool((task) -> {
		Thread thread = new Thread(task, "file-reading");
		thread.setDaemon(true);
		return thread;
	});

	private BoundedReading() {
	}

	/**
	 * The result of a reading.
	 * @param kind what the file is said to be when it turns out to be damaged
	 */
	static <T> T of(String kind, Callable<T> reading) {
		Future<T> result = THREADS.submit(reading);
		try {
			return result.get(SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			throw refusal(kind, ex);
		}
		catch (TimeoutException ex) {
			throw new RefusedFile("took longer than " + SECONDS + " seconds to read 读取超过 " + SECONDS + " 秒");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RefusedFile("was not read to its end 读取被中断");
		}
		finally {
			result.cancel(true);
		}
	}

	private static RefusedFile refusal(String kind, ExecutionException failure) {
		for (Throwable at = failure; at != null; at = at.getCause()) {
			if (at instanceof RefusedFile refused) {
				return refused;
			}
			if (at instanceof EncryptedDocumentException || at instanceof org.apache.poi.EncryptedDocumentException) {
				return new RefusedFile("is protected by a password 有密码保护");
			}
			if (at instanceof NoClassDefFoundError && String.valueOf(at.getMessage()).contains("bouncycastle")) {
				return new RefusedFile("is encrypted for the holders of certificates 用证书加密");
			}
			if (at instanceof OutOfMemoryError) {
				return new RefusedFile("needs more memory than there is 内存不足以读取");
			}
		}
		return new RefusedFile(
				"is damaged: it begins as " + kind + " and cannot be read as such 文件已损坏，不能按 " + kind + " 读取");
	}

}
