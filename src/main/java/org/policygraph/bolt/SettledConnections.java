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
 * The driver's own connections, without the {@code RESET} that it sends and waits for
 * each time that one goes back to its pool: a second round trip, and about a sixth of all
 * processor time, for each question. Found by the driver as a service.
 */
public final class SettledConnections implements BoltConnectionProviderFactory {

	private final BoltConnectionProviderFactory own = new NettyBoltConnectionProviderFactory();

	@Override
	public boolean supports(String scheme) {
		return this.own.supports(scheme);
	}

	@Override
	public BoltConnectionProvider create(LoggingProvider logging, ValueFactory values, ObservationProvider observations,
			Map<String, ?> config) {
		return new Provider(this.own.create(logging, values, observations, config));
	}

	/** Before the one that is used inside. */
	@Override
	public int getOrder() {
		return this.own.getOrder() - 1;
	}

	private record Provider(BoltConnectionProvider own) implements BoltConnectionProvider {

		@Override
		public CompletionStage<BoltConnection> connect(URI uri, String routingAddress, BoltAgent boltAgent,
				String userAgent, int connectMillis, long initialisationMillis, SecurityPlan security,
				AuthToken authToken, BoltProtocolVersion least, NotificationConfig notifications,
				ImmutableObservation parent) {
			return this.own
				.connect(uri, routingAddress, boltAgent, userAgent, connectMillis, initialisationMillis, security,
						authToken, least, notifications, parent)
				.thenApply(SettledConnection::new);
		}

		@Override
		public CompletionStage<Void> close() {
			return this.own.close();
		}

	}

}
