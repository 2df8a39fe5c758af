package org.policygraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands between a driver and its server, and can be cut. */
final class CutConnection implements AutoCloseable {

	private final ServerSocket entrance;

	private final int server;

	private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

	private volatile boolean down;

	CutConnection(int server) throws IOException {
		this.server = server;
		this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	String uri() {
		return "bolt://127.0.0.1:" + this.entrance.getLocalPort();
	}

	/** Cuts what is open. */
	void cut() {
		this.open.forEach(CutConnection::close);
	}

	/** Cuts what is open, and lets nobody in, until it is up again. */
	void down(boolean isDown) {
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
				start(() -> copy(client, behind));
				start(() -> copy(behind, client));
			}
		}
		catch (IOException ex) {
			// It is closed.
		}
	}

	private static void copy(Socket from, Socket to) {
		try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			in.transferTo(out);
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
