package org.policygraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

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
	void shortQuestionsAreAskedTwoAtOnce() throws Exception {
		Turns turns = new Turns(2);
		AtomicInteger running = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		List<Future<?>> answers = new ArrayList<>();
		for (int i = 0; i < 16; i++) {
			answers.add(this.askers.submit(() -> turns.take(() -> {
				most.accumulateAndGet(running.incrementAndGet(), Math::max);
				Thread.onSpinWait();
				running.decrementAndGet();
				return "answer";
			})));
		}
		for (Future<?> answer : answers) {
			assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("answer");
		}
		assertThat(most).hasValueLessThanOrEqualTo(2);
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
