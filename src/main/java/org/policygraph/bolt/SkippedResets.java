package org.policygraph.bolt;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import org.neo4j.bolt.connection.AuthToken;
import org.neo4j.bolt.connection.BoltAgent;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.BoltConnectionProvider;
import org.neo4j.bolt.connection.BoltConnectionProviderFactory;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.LoggingProvider;
import org.neo4j.bolt.connection.NotificationConfig;
import org.neo4j.bolt.connection.SecurityPlan;
import org.neo4j.bolt.connection.netty.NettyBoltConnectionProviderFactory;
import org.neo4j.bolt.connection.observation.ImmutableObservation;
import org.neo4j.bolt.connection.observation.ObservationProvider;
import org.neo4j.bolt.connection.values.ValueFactory;

/**
 * Connections that leave out the {@code RESET} that the driver sends, and waits for, each
 * time that a connection goes back to its pool. It is a second round trip for each query.
 * The driver finds this class as a service, so every driver in the JVM asks it. Only the
 * drivers with {@link #USER_AGENT} get such connections; all others get their usual ones.
 */
public final class SkippedResets implements BoltConnectionProviderFactory {

	/** A driver with this user agent leaves the message out. */
	public static final String USER_AGENT = "policy-graph";

	private final BoltConnectionProviderFactory netty = new NettyBoltConnectionProviderFactory();

	@Override
	public boolean supports(String scheme) {
		return this.netty.supports(scheme);
	}

	@Override
	public BoltConnectionProvider create(LoggingProvider logging, ValueFactory values, ObservationProvider observations,
			Map<String, ?> config) {
		return new Provider(this.netty.create(logging, values, observations, config));
	}

	/** The driver takes the factory with the lowest order. */
	@Override
	public int getOrder() {
		return this.netty.getOrder() - 1;
	}

	private record Provider(BoltConnectionProvider netty) implements BoltConnectionProvider {

		@Override
		public CompletionStage<BoltConnection> connect(URI uri, String routingAddress, BoltAgent boltAgent,
				String userAgent, int connectMillis, long initialisationMillis, SecurityPlan security,
				AuthToken authToken, BoltProtocolVersion least, NotificationConfig notifications,
				ImmutableObservation parent) {
			return this.netty
				.connect(uri, routingAddress, boltAgent, userAgent, connectMillis, initialisationMillis, security,
						authToken, least, notifications, parent)
				.thenApply((connection) -> userAgent.equals(USER_AGENT) ? new SkippedResetConnection(connection)
						: connection);
		}

		@Override
		public CompletionStage<Void> close() {
			return this.netty.close();
		}

	}

}
