package org.policygraph.command;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.policygraph.command.CommandMessages.Message;
import org.policygraph.command.CommandMessages.Request;

/**
 * Hands a command to the server beside it, see {@link CommandSocket}. It loads few
 * classes, because a command is to start fast.
 */
public final class CommandClient {

	private static final String HOME = "--policy-graph.home=";

	private static final List<String> CONFIGURATION = List.of("config", "application.yml", "application.yaml",
			"application.properties");

	private CommandClient() {
	}

	/**
	 * Lets the server carry out a command.
	 * @param arguments of the program
	 * @return the exit code; empty if this process has to do it itself: there is no
	 * server, the command is no such command, or settings ask for something else
	 */
	public static OptionalInt run(String[] arguments) {
		Terminal terminal = Terminal.own();
		Optional<Path> socket = socket(List.of(arguments), System.getenv());
		if (socket.isEmpty()) {
			return OptionalInt.empty();
		}
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket.get()))) {
			List<String> sent = List.of(arguments).stream().filter((argument) -> !argument.startsWith(HOME)).toList();
			byte[] in = sent.contains("-") ? terminal.in().readAllBytes() : new byte[0];
			Request request = new Request(Version.text(), Path.of("").toAbsolutePath(), sent, in);
			CommandMessages.send(channel, CommandMessages.REQUEST, request.bytes());
			return print(channel, terminal);
		}
		catch (EOFException ex) {
			terminal.err()
				.println(
						"The server ended before the command was done. Run the command again: what was written is safe. "
								+ "服务中途结束，请重新执行命令；已写入的内容完好。");
			return OptionalInt.of(1);
		}
		catch (IOException ex) {
			return OptionalInt.empty(); // left over from a server that is gone
		}
	}

	private static OptionalInt print(SocketChannel channel, Terminal terminal) throws IOException {
		while (true) {
			Message message = CommandMessages.receive(channel);
			switch (message.kind()) {
				case CommandMessages.OUT -> terminal.out().write(message.content());
				case CommandMessages.ERR -> terminal.err().write(message.content());
				case CommandMessages.EXIT -> {
					terminal.out().flush();
					terminal.err().flush();
					return OptionalInt.of(ByteBuffer.wrap(message.content()).getInt());
				}
				default -> {
					return OptionalInt.empty();
				}
			}
		}
	}

	/** The socket of the server that a command line means. */
	static Optional<Path> socket(List<String> arguments, Map<String, String> environment) {
		if (arguments.isEmpty() || !CommandMessages.COMMANDS.contains(arguments.get(0)) || arguments.contains("--watch")
				|| isConfiguredElsewhere(environment)) {
			return Optional.empty();
		}
		String home = "data";
		for (String argument : arguments) {
			if (argument.startsWith(HOME)) {
				home = argument.substring(HOME.length());
			}
			else if (SettingName.prefixes().stream().anyMatch(argument::startsWith)) {
				return Optional.empty();
			}
		}
		Path file = CommandMessages.socket(Path.of(home).toAbsolutePath().normalize());
		return Files.exists(file) ? Optional.of(file) : Optional.empty();
	}

	/** Spring alone knows what files and variables of the environment say. */
	private static boolean isConfiguredElsewhere(Map<String, String> environment) {
		return CONFIGURATION.stream().anyMatch((name) -> Files.exists(Path.of(name)))
				|| environment.keySet()
					.stream()
					.anyMatch((name) -> name.startsWith("SPRING_") || name.startsWith("POLICYGRAPH_")
							|| name.startsWith("POLICY_GRAPH_"))
				|| System.getProperties()
					.stringPropertyNames()
					.stream()
					.anyMatch((name) -> name.startsWith("spring.") || name.startsWith("policy-graph."));
	}

}
