package org.policygraph.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Makes sure that one program alone runs a server on a folder. */
final class HomeLock implements AutoCloseable {

	private static final Duration STOPPING = Duration.ofSeconds(30);

	private static final int PAUSE = 200;

	private final FileChannel channel;

	private HomeLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock, and waits for a server that is still stopping after its program
	 * died.
	 * @throws DatabaseUnavailable when another program has it
	 */
	static HomeLock take(ServerFiles files) throws IOException, InterruptedException {
		FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (tryLock(channel) == null) {
			channel.close();
			throw inUse(files.home(), "another Policy Graph");
		}
		Instant deadline = Instant.now().plus(STOPPING);
		while (isLocked(files.storeLock())) {
			if (Instant.now().isAfter(deadline)) {
				channel.close();
				throw inUse(files.home(), "another Neo4j");
			}
			Thread.sleep(PAUSE);
		}
		return new HomeLock(channel);
	}

	/** Whether a program holds the lock of a file. */
	static boolean isLocked(Path file) {
		if (!Files.exists(file)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			FileLock lock = tryLock(channel);
			return lock == null;
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static DatabaseUnavailable inUse(Path home, String by) {
		return new DatabaseUnavailable("The database in " + home + " is in use by " + by + ". 数据库目录正被另一个进程使用。",
				"Stop that process, or choose another folder with --policy-graph.home=FOLDER. 请先停止该进程，或用 --policy-graph.home 指定其他目录。");
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
