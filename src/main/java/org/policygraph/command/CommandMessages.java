package org.policygraph.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a command and the server beside it send each other. Each message is a byte for its
 * kind, four bytes for its length and then its content.
 */
final class CommandMessages {

	/** A command line: a {@link Request}. */
	static final byte REQUEST = 1;

	/** Bytes for standard output. */
	static final byte OUT = 2;

	/** Bytes for standard error. */
	static final byte ERR = 3;

	/** The end: four bytes with the exit code. */
	static final byte EXIT = 4;

	/** The end before anything was done: the server is another version of the program. */
	static final byte OTHER_VERSION = 5;

	/** Commands that a server carries out. */
	static final Set<String> COMMANDS = Set.of("import", "export");

	private static final int HEAD = 5;

	private CommandMessages() {
	}

	/**
	 * The file of the socket.
	 * @param home the folder of the program's data
	 */
	static Path socket(Path home) {
		return home.resolve("commands").resolve("socket");
	}

	/**
	 * A message.
	 *
	 * @param kind one of the constants
	 * @param content the content
	 */
	record Message(byte kind, byte[] content) {
	}

	/**
	 * A command line.
	 *
	 * @param version the version of the program that sends it
	 * @param folder relative paths start there
	 * @param arguments the name of the command and its arguments
	 * @param in what standard input holds, if the command reads it
	 */
	record Request(String version, Path folder, List<String> arguments, byte[] in) {

		byte[] bytes() throws IOException {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			DataOutputStream data = new DataOutputStream(bytes);
			write(data, this.version);
			write(data, this.folder.toString());
			data.writeInt(this.arguments.size());
			for (String argument : this.arguments) {
				write(data, argument);
			}
			data.write(this.in);
			return bytes.toByteArray();
		}

		static Request of(byte[] bytes) throws IOException {
			DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
			String version = text(data);
			Path folder = Path.of(text(data));
			List<String> arguments = new ArrayList<>();
			for (int rest = data.readInt(); rest > 0; rest--) {
				arguments.add(text(data));
			}
			return new Request(version, folder, List.copyOf(arguments), data.readAllBytes());
		}

		private static void write(DataOutputStream data, String text) throws IOException {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			data.writeInt(bytes.length);
			data.write(bytes);
		}

		private static String text(DataInputStream data) throws IOException {
			return new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
		}

	}

	/** Sends a message. Several threads may send over one channel. */
	static void send(SocketChannel channel, byte kind, byte[] bytes, int offset, int length) throws IOException {
		ByteBuffer message = ByteBuffer.allocate(HEAD + length);
		message.put(kind).putInt(length).put(bytes, offset, length).flip();
		synchronized (channel) {
			while (message.hasRemaining()) {
				channel.write(message);
			}
		}
	}

	static void send(SocketChannel channel, byte kind, byte[] bytes) throws IOException {
		send(channel, kind, bytes, 0, bytes.length);
	}

	/**
	 * Waits for the next message.
	 * @throws EOFException when the other side has ended
	 */
	static Message receive(SocketChannel channel) throws IOException {
		ByteBuffer head = filled(channel, HEAD);
		byte kind = head.get();
		return new Message(kind, filled(channel, head.getInt()).array());
	}

	private static ByteBuffer filled(SocketChannel channel, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(length);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				throw new EOFException();
			}
		}
		return buffer.flip();
	}

}
