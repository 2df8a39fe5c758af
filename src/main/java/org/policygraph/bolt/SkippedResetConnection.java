package org.policygraph.bolt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

import org.neo4j.bolt.connection.AuthInfo;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionState;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.BoltServerAddress;
import org.neo4j.bolt.connection.ResponseHandler;
import org.neo4j.bolt.connection.message.Message;
import org.neo4j.bolt.connection.message.PullMessage;
import org.neo4j.bolt.connection.message.ResetMessage;
import org.neo4j.bolt.connection.message.RunMessage;
import org.neo4j.bolt.connection.observation.ImmutableObservation;
import org.neo4j.bolt.connection.summary.ResetSummary;

/**
 * A connection that answers a {@code RESET} itself if the message would change nothing.
 * That is so if the last exchange was one statement in a transaction of its own, and all
 * its rows came without a failure: then the server is in the state READY (specification
 * of Bolt). Only the first {@code RESET} is answered so. The driver sends a second one to
 * ask whether the server is still there.
 */
final class SkippedResetConnection implements BoltConnection {

	private static final ResetSummary NOTHING_TO_RESET = new ResetSummary() {
	};

	private final BoltConnection connection;

	private final AtomicBoolean complete = new AtomicBoolean();

	SkippedResetConnection(BoltConnection connection) {
		this.connection = connection;
	}

	@Override
	public CompletionStage<Void> writeAndFlush(ResponseHandler handler, List<Message> messages,
			ImmutableObservation parent) {
		boolean wasComplete = this.complete.getAndSet(false);
		if (wasComplete && messages.size() == 1 && messages.get(0) instanceof ResetMessage) {
			handler.onResetSummary(NOTHING_TO_RESET);
			handler.onComplete();
			return CompletableFuture.completedFuture(null);
		}
		return this.connection.writeAndFlush(
				isAutocommit(messages) ? new CompletionHandler(handler, this.complete) : handler, messages, parent);
	}

	private static boolean isAutocommit(List<Message> messages) {
		int count = messages.size();
		return count >= 2 && messages.get(count - 1) instanceof PullMessage
				&& messages.get(count - 2) instanceof RunMessage run && run.extra().isPresent();
	}

	@Override
	public CompletionStage<Void> writeAndFlush(ResponseHandler handler, Message message, ImmutableObservation parent) {
		return writeAndFlush(handler, List.of(message), parent);
	}

	@Override
	public CompletionStage<Void> write(Message message) {
		return write(List.of(message));
	}

	@Override
	public CompletionStage<Void> write(List<Message> messages) {
		this.complete.set(false);
		return this.connection.write(messages);
	}

	@Override
	public CompletionStage<Void> forceClose(String reason) {
		return this.connection.forceClose(reason);
	}

	@Override
	public CompletionStage<Void> close() {
		return this.connection.close();
	}

	@Override
	public CompletionStage<Void> setReadTimeout(Duration timeout) {
		return this.connection.setReadTimeout(timeout);
	}

	@Override
	public BoltConnectionState state() {
		return this.connection.state();
	}

	@Override
	public CompletionStage<AuthInfo> authInfo() {
		return this.connection.authInfo();
	}

	@Override
	public String serverAgent() {
		return this.connection.serverAgent();
	}

	@Override
	public BoltServerAddress serverAddress() {
		return this.connection.serverAddress();
	}

	@Override
	public BoltProtocolVersion protocolVersion() {
		return this.connection.protocolVersion();
	}

	@Override
	public boolean telemetrySupported() {
		return this.connection.telemetrySupported();
	}

	@Override
	public boolean serverSideRoutingEnabled() {
		return this.connection.serverSideRoutingEnabled();
	}

	@Override
	public Optional<Duration> defaultReadTimeout() {
		return this.connection.defaultReadTimeout();
	}

}
