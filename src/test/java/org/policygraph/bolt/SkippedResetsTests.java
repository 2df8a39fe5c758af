package org.policygraph.bolt;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.bolt.connection.BoltConnection;
import org.neo4j.bolt.connection.ResponseHandler;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;

import org.policygraph.database.LocalNeo4j;
import org.policygraph.testing.CutConnection;
import org.policygraph.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A connection is reset before it is used again only where there is something to reset.
 */
class SkippedResetsTests {

	private static TestServer server;

	private CutConnection between;

	private Driver driver;

	@BeforeAll
	static void start() {
		server = TestServer.shared();
	}

	@BeforeEach
	void connect() throws IOException {
		this.between = new CutConnection(server.port());
		this.driver = GraphDatabase.driver(this.between.uri(), AuthTokens.basic(LocalNeo4j.USER, server.password()),
				Config.builder()
					.withUserAgent(SkippedResets.USER_AGENT)
					.withMaxConnectionPoolSize(1)
					.withConnectionLivenessCheckTimeout(1, TimeUnit.SECONDS)
					.build());
		assertThat(one()).isEqualTo(1);
	}

	@AfterEach
	void disconnect() throws IOException {
		this.driver.close();
		this.between.close();
	}

	private long one() {
		try (Session session = this.driver.session()) {
			return session.run("RETURN 1").single().get(0).asLong();
		}
	}

	@Test
	void nothingIsResetAfterStatementsThatWereReadToTheirEnd() {
		int before = this.between.resets();
		for (int i = 0; i < 20; i++) {
			assertThat(one()).isEqualTo(1);
		}
		assertThat(this.between.resets()).isEqualTo(before);
	}

	@Test
	void anotherDriverInThisProgramResetsAsUsual() {
		int before = this.between.resets();
		try (Driver other = GraphDatabase.driver(this.between.uri(),
				AuthTokens.basic(LocalNeo4j.USER, server.password()))) {
			for (int i = 0; i < 5; i++) {
				assertThat(other.executableQuery("RETURN 1 AS one").execute().records()).hasSize(1);
			}
		}
		assertThat(this.between.resets()).isGreaterThanOrEqualTo(before + 5);
	}

	/** A call that is not forwarded would be lost without a word. */
	@Test
	void everyCallIsForwarded() {
		assertThat(overridden(CompletionHandler.class)).containsAll(declared(ResponseHandler.class));
		assertThat(overridden(SkippedResetConnection.class)).containsAll(declared(BoltConnection.class));
	}

	private static Set<String> declared(Class<?> type) {
		return signatures(Stream.of(type.getMethods()).filter((method) -> !Modifier.isStatic(method.getModifiers())));
	}

	private static Set<String> overridden(Class<?> type) {
		return signatures(Stream.of(type.getDeclaredMethods()));
	}

	private static Set<String> signatures(Stream<Method> methods) {
		return methods.map((method) -> method.getName() + Arrays.toString(method.getParameterTypes()))
			.collect(Collectors.toSet());
	}

	@Test
	void aStatementThatFailsIsFollowedByAReset() {
		int before = this.between.resets();
		try (Session session = this.driver.session()) {
			assertThatThrownBy(() -> session.run("RETURN 1 / 0").consume()).isInstanceOf(ClientException.class);
		}
		assertThat(this.between.resets()).isEqualTo(before + 1);
		assertThat(one()).isEqualTo(1);
	}

	@Test
	void rowsThatNobodyReadAreThrownAway() {
		try (Session session = this.driver.session(SessionConfig.builder().withFetchSize(10).build())) {
			assertThat(session.run("UNWIND range(1, 100000) AS n RETURN n").next().get(0).asLong()).isEqualTo(1);
		}
		assertThat(one()).isEqualTo(1);
	}

	@Test
	void rowsThatComeInSeveralPartsComeWhole() {
		try (Session session = this.driver.session(SessionConfig.builder().withFetchSize(10).build())) {
			assertThat(session.run("UNWIND range(1, 95) AS n RETURN n").list()).hasSize(95);
		}
		assertThat(one()).isEqualTo(1);
	}

	@Test
	void aTransactionThatIsLeftOpenIsReset() {
		int before = this.between.resets();
		try (Session session = this.driver.session()) {
			session.beginTransaction().run("CREATE (:Left)").consume();
		}
		assertThat(this.between.resets()).isGreaterThan(before);
		try (Session session = this.driver.session()) {
			assertThat(session.run("MATCH (n:Left) RETURN count(n)").single().get(0).asLong()).isZero();
		}
	}

	@Test
	void aConnectionThatHasRestedIsStillAskedWhetherItLives() throws InterruptedException {
		int before = this.between.resets();
		TimeUnit.MILLISECONDS.sleep(1_500);
		assertThat(one()).isEqualTo(1);
		assertThat(this.between.resets()).isGreaterThan(before);
	}

}
