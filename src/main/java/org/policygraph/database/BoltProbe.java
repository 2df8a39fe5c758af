package org.policygraph.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Finds out whether a port speaks Bolt. */
final class BoltProbe {

	private static final int TIMEOUT = 1000;

	/**
	 * Magic number and four proposals: 5.4 down, 4.4, 4.3, 3.0 (Bolt protocol handshake).
	 */
	private static final byte[] HANDSHAKE = { 0x60, 0x60, (byte) 0xB0, 0x17, 0, 4, 4, 5, 0, 0, 4, 4, 0, 0, 3, 4, 0, 0,
			0, 3 };

	private BoltProbe() {
	}

	/** Whether a server that speaks Bolt answers on a port of this machine. */
	static boolean answers(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT);
			socket.setSoTimeout(TIMEOUT);
			socket.getOutputStream().write(HANDSHAKE);
			byte[] version = socket.getInputStream().readNBytes(4);
			return version.length == 4 && version[3] > 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
