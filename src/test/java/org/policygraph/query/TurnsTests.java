package org.policygraph.query;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnsTests {

	private final ExecutorService askers = Executors.newCachedThreadPool();

	@AfterEach
	void stop() {
		this.askers.shutdownNow();
	}

	@Test
	void aThirdQuestionWaitsUntilOneOfTwoIsAnswered() throws Exception {
		Turns turns = new Turns(2, Duration.ofMinutes(5));
		CountDownLatch asked = new CountDownLatch(2);
		CountDownLatch end = new CountDownLatch(1);
		List<Future<String>> first = Stream.of("one", "two").map((answer) -> this.askers.submit(() -> turns.take(() -> {
			asked.countDown();
			await(end);
			return answer;
		}))).toList();
		asked.await();
		AtomicBoolean begun = new AtomicBoolean();
		Future<String> third = this.askers.submit(() -> turns.take(() -> {
			begun.set(true);
			return "three";
		}));
		while (turns.waiting() == 0) {
			Thread.sleep(1);
			assertThat(begun).isFalse();
		}
		end.countDown();
		assertThat(third.get(1, TimeUnit.MINUTES)).isEqualTo("three");
		assertThat(first.get(0).get()).isEqualTo("one");
		assertThat(first.get(1).get()).isEqualTo("two");
		assertThat(turns.free()).isEqualTo(2);
	}

	@Test
	void slowOnesHoldUpNobody() throws Exception {
		Turns turns = new Turns(1);
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		Future<String> slow = this.askers.submit(() -> turns.take(() -> {
			asked.countDown();
			await(end);
			return "slow";
		}));
		asked.await();
		assertThat(this.askers.submit(() -> turns.take(() -> "quick")).get(10, TimeUnit.SECONDS)).isEqualTo("quick");
		assertThat(slow).isNotDone();
		end.countDown();
		assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("slow");
	}

	@Test
	void aQuestionThatFailsGivesItsTurnBack() {
		Turns turns = new Turns(1);
		for (int i = 0; i < 3; i++) {
			assertThatThrownBy(() -> turns.take(() -> {
				throw new IllegalStateException("failed");
			})).hasMessage("failed");
		}
		assertThat(turns.free()).isEqualTo(1);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
