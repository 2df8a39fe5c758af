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
 * Answers a {@code RESET} itself where it would change nothing: when the last exchange
 * was one statement of its own transaction, all of whose rows came without a failure. The
 * server is ready for the next one then (Bolt's specification, server state READY). Only
 * the first is answered so: a second one asks whether the server is still there.
 */
final class SettledConnection implements BoltConnection {

	private static final ResetSummary NOTHING_TO_RESET = new ResetSummary() {
	};

	private final BoltConnection own;

	private final AtomicBoolean settled = new AtomicBoolean();

	SettledConnection(BoltConnection own) {
		this.own = own;
	}

	@Override
	public CompletionStage<Void> writeAndFlush(ResponseHandler handler, List<Message> messages,
			ImmutableObservation parent) {
		boolean wasSettled = this.settled.getAndSet(false);
		if (wasSettled && messages.size() == 1 && messages.get(0) instanceof ResetMessage) {
			handler.onResetSummary(NOTHING_TO_RESET);
			handler.onComplete();
			return CompletableFuture.completedFuture(null);
		}
		return this.own.writeAndFlush(
				isStatementOfItsOwn(messages) ? new SettlingHandler(handler, this.settled) : handler, messages, parent);
	}

	private static boolean isStatementOfItsOwn(List<Message> messages) {
		int count = messages.size();
		return count >= 2 && messages.get(count - 1) instanceof PullMessage
				&& messages.get(count - 2) instanceof RunMessage run && run.extra().isPresent();
	}

	@Override
	public CompletionStage<Void> write(List<Message> messages) {
		this.settled.set(false);
		return this.own.write(messages);
	}

	@Override
	public CompletionStage<Void> forceClose(String reason) {
		return this.own.forceClose(reason);
	}

	@Override
	public CompletionStage<Void> close() {
		return this.own.close();
	}

	@Override
	public CompletionStage<Void> setReadTimeout(Duration timeout) {
		return this.own.setReadTimeout(timeout);
	}

	@Override
	public BoltConnectionState state() {
		return this.own.state();
	}

	@Override
	public CompletionStage<AuthInfo> authInfo() {
		return this.own.authInfo();
	}

	@Override
	public String serverAgent() {
		return this.own.serverAgent();
	}

	@Override
	public BoltServerAddress serverAddress() {
		return this.own.serverAddress();
	}

	@Override
	public BoltProtocolVersion protocolVersion() {
		return this.own.protocolVersion();
	}

	@Override
	public boolean telemetrySupported() {
		return this.own.telemetrySupported();
	}

	@Override
	public boolean serverSideRoutingEnabled() {
		return this.own.serverSideRoutingEnabled();
	}

	@Override
	public Optional<Duration> defaultReadTimeout() {
		return this.own.defaultReadTimeout();
	}

}
