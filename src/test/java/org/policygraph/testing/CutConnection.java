package org.policygraph.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a driver and its server, counts what is reset, and can be cut. */
public final class CutConnection implements AutoCloseable {

	/** A message of Bolt with the signature 0x0F and no fields, in a chunk of its own. */
	private static final byte[] RESET = { 0, 2, (byte) 0xB0, 0x0F, 0, 0 };

	private final ServerSocket entrance;

	private final int server;

	private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

	private final AtomicInteger resets = new AtomicInteger();

	private volatile boolean down;

	public CutConnection(int server) throws IOException {
		this.server = server;
		this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	public String uri() {
		return "bolt://127.0.0.1:" + this.entrance.getLocalPort();
	}

	/** How often the driver has asked for a connection to be reset. */
	public int resets() {
		return this.resets.get();
	}

	/** Cuts what is open. */
	public void cut() {
		this.open.forEach(CutConnection::close);
	}

	/** Cuts what is open, and lets nobody in, until it is up again. */
	public void down(boolean isDown) {
		this.down = isDown;
		if (isDown) {
			cut();
		}
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.entrance.accept();
				if (this.down) {
					client.close();
					continue;
				}
				Socket behind = new Socket(InetAddress.getLoopbackAddress(), this.server);
				this.open.add(client);
				this.open.add(behind);
				start(() -> copy(client, behind, this::count));
				start(() -> copy(behind, client, InputStream::transferTo));
			}
		}
		catch (IOException ex) {
			// It is closed.
		}
	}

	private void count(InputStream in, OutputStream out) throws IOException {
		byte[] bytes = new byte[8_192];
		int seen = 0;
		for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
			for (int i = 0; i < length; i++) {
				seen = (bytes[i] == RESET[seen]) ? seen + 1 : (bytes[i] == RESET[0]) ? 1 : 0;
				if (seen == RESET.length) {
					this.resets.incrementAndGet();
					seen = 0;
				}
			}
			out.write(bytes, 0, length);
		}
	}

	/** Copies until the end. */
	private interface Copying {

		void copy(InputStream in, OutputStream out) throws IOException;

	}

	private static void copy(Socket from, Socket to, Copying copying) {
		try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			copying.copy(in, out);
		}
		catch (IOException ex) {
			// It is cut.
		}
		finally {
			close(from);
			close(to);
		}
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "connection");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// It is gone anyway.
		}
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		cut();
	}

}
