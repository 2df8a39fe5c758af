package org.policygraph.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

import org.policygraph.command.CommandMessages.Message;
import org.policygraph.command.CommandMessages.Request;

/**
 * Carries out commands for other processes of the same user on this machine: a server has
 * its database open and its rules read, and a command alone would need seconds for both.
 * The socket is a file in a folder that its owner alone can enter.
 */
final class CommandSocket implements AutoCloseable {

	private static final Log LOG = LogFactory.getLog(CommandSocket.class);

	private final ServerSocketChannel socket;

	private final Path file;

	private final ConfigurableApplicationContext application;

	private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();

	private CommandSocket(ServerSocketChannel socket, Path file, ConfigurableApplicationContext application) {
		this.socket = socket;
		this.file = file;
		this.application = application;
	}

	/**
	 * Opens the socket. Without it commands work too, each by itself.
	 * @param home the folder of the program's data
	 */
	static Optional<CommandSocket> open(Path home, ConfigurableApplicationContext application) {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return Optional.empty();
		}
		Path file = CommandMessages.socket(home.toAbsolutePath().normalize());
		try {
			Path folder = file.resolveSibling("");
			Files.createDirectories(folder);
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			Files.deleteIfExists(file);
			ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
			socket.bind(UnixDomainSocketAddress.of(file));
			CommandSocket opened = new CommandSocket(socket, file, application);
			opened.start("commands", opened::accept);
			return Optional.of(opened);
		}
		catch (IOException ex) {
			LOG.warn("Commands do not run in this server, because " + file + " cannot be opened: " + ex.getMessage()
					+ " They work by themselves. 命令将各自运行，不经本服务。");
			return Optional.empty();
		}
	}

	private void accept() {
		while (this.socket.isOpen()) {
			try {
				SocketChannel channel = this.socket.accept();
				start("command", () -> serve(channel));
			}
			catch (IOException ex) {
				LOG.debug("No more commands", ex);
			}
		}
	}

	private Thread start(String name, Runnable work) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

	private void serve(SocketChannel channel) {
		this.open.add(channel);
		try (channel) {
			Message message = CommandMessages.receive(channel);
			Request request = Request.of(message.content());
			if (!request.version().equals(Version.text())) {
				CommandMessages.send(channel, CommandMessages.OTHER_VERSION, new byte[0]);
				return;
			}
			start("command's end", stopWhenGone(channel, Thread.currentThread()));
			int code = execute(channel, request);
			CommandMessages.send(channel, CommandMessages.EXIT,
					ByteBuffer.allocate(Integer.BYTES).putInt(code).array());
		}
		catch (IOException ex) {
			LOG.debug("A command's process has ended", ex);
		}
		finally {
			this.open.remove(channel);
		}
	}

	/** A command ends when its process does: somebody may have stopped it. */
	private static Runnable stopWhenGone(SocketChannel channel, Thread command) {
		return () -> {
			try {
				CommandMessages.receive(channel);
			}
			catch (IOException ex) {
				command.interrupt();
			}
		};
	}

	private int execute(SocketChannel channel, Request request) {
		Terminal terminal = new Terminal(request.folder(), new ByteArrayInputStream(request.in()),
				stream(channel, CommandMessages.OUT), stream(channel, CommandMessages.ERR));
		try {
			CommandLine program = Commands.commandLine(terminal, (settings, work) -> work.run(this.application));
			return program.execute(request.arguments().toArray(String[]::new));
		}
		catch (Error ex) {
			LOG.error("The command " + request.arguments() + " failed", ex);
			terminal.err().println("The server failed: " + ex + " 服务内部错误。");
			return CommandLine.ExitCode.SOFTWARE;
		}
	}

	private static PrintStream stream(SocketChannel channel, byte kind) {
		return new PrintStream(new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				write(new byte[] { (byte) value }, 0, 1);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				CommandMessages.send(channel, kind, bytes, offset, length);
			}

		}, true, StandardCharsets.UTF_8);
	}

	/** Ends all commands. */
	@Override
	public void close() {
		close(this.socket);
		List.copyOf(this.open).forEach(CommandSocket::close);
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			LOG.debug("The socket's file stays", ex);
		}
	}

	private static void close(java.nio.channels.@Nullable Channel channel) {
		try {
			if (channel != null) {
				channel.close();
			}
		}
		catch (IOException ex) {
			LOG.debug("Not closed", ex);
		}
	}

}
