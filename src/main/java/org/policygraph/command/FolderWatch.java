package org.policygraph.command;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.policygraph.file.SourceTextReader;
import org.policygraph.file.UnreadableSource;

/**
 * Tells which documents in a folder, and below it, are new or were changed, once nothing
 * has changed for a while: a file that is still being copied is not taken.
 */
final class FolderWatch implements AutoCloseable {

	private final Path folder;

	private final Duration quiet;

	private final WatchService service;

	private final Set<Path> changed = new TreeSet<>();

	/**
	 * Watches from now on.
	 * @param quiet how long nothing must change before changes are told
	 */
	FolderWatch(Path folder, Duration quiet) {
		this.folder = folder;
		this.quiet = quiet;
		try {
			this.service = folder.getFileSystem().newWatchService();
			watch(folder);
		}
		catch (IOException ex) {
			throw new UnreadableSource(folder.toString(), "cannot be watched 无法监视: " + ex.getMessage());
		}
	}

	private void watch(Path start) throws IOException {
		try (Stream<Path> below = Files.walk(start)) {
			for (Path path : below.toList()) {
				if (Files.isDirectory(path)) {
					path.register(this.service, StandardWatchEventKinds.ENTRY_CREATE,
							StandardWatchEventKinds.ENTRY_MODIFY);
				}
				else if (SourceTextReader.isDocument(path)) {
					this.changed.add(path);
				}
			}
		}
	}

	/**
	 * Tells what is there, and from then on what changes, until this is closed. What the
	 * receiver fails with is told again with what changes next.
	 * @param failed is told why the receiver failed
	 */
	void run(Consumer<List<Path>> receiver, Consumer<RuntimeException> failed) {
		try {
			tell(receiver, failed);
			while (true) {
				WatchKey key = this.service.take();
				while (key != null) {
					note(key);
					key = this.service.poll(this.quiet.toMillis(), TimeUnit.MILLISECONDS);
				}
				tell(receiver, failed);
			}
		}
		catch (ClosedWatchServiceException ex) {
			// That is how it ends.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void note(WatchKey key) {
		Path in = (Path) key.watchable();
		for (WatchEvent<?> event : key.pollEvents()) {
			try {
				if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
					watch(this.folder);
				}
				else if (event.context() instanceof Path name) {
					note(in.resolve(name));
				}
			}
			catch (IOException ex) {
				// It is gone again.
			}
		}
		key.reset();
	}

	private void note(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			watch(path);
		}
		else if (SourceTextReader.isDocument(path)) {
			this.changed.add(path);
		}
	}

	private void tell(Consumer<List<Path>> receiver, Consumer<RuntimeException> failed) {
		List<Path> now = this.changed.stream().filter(Files::isRegularFile).toList();
		if (now.isEmpty()) {
			return;
		}
		try {
			receiver.accept(now);
			this.changed.clear();
		}
		catch (RuntimeException ex) {
			failed.accept(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.service.close();
		}
		catch (IOException ex) {
			// Nothing is asked of it any more.
		}
	}

}
