package org.policygraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class TurnsTests {

	private final ExecutorService askers = Executors.newCachedThreadPool();

	@AfterEach
	void stop() {
		this.askers.shutdownNow();
	}

	@Test
	void questionsAreAskedInTheirOrderAsManyAtOnceAsMayBe() throws Exception {
		Turns turns = new Turns(2, Duration.ofMinutes(5));
		List<String> asked = Collections.synchronizedList(new ArrayList<>());
		List<CompletableFuture<String>> answers = new ArrayList<>();
		List<Future<String>> askers = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			String question = "question " + i;
			CompletableFuture<String> answer = new CompletableFuture<>();
			answers.add(answer);
			int waiting = Math.max(0, i - 1);
			askers.add(this.askers.submit(() -> turns.take(() -> {
				asked.add(question);
				return answer;
			})));
			await(() -> asked.size() + turns.waiting() == answers.size());
			assertThat(turns.waiting()).isEqualTo(waiting);
		}
		assertThat(asked).containsExactly("question 0", "question 1");
		for (int answered : new int[] { 1, 0, 2 }) {
			int before = asked.size();
			answers.get(answered).complete("answer " + answered);
			await(() -> asked.size() > before);
		}
		assertThat(asked).containsExactly("question 0", "question 1", "question 2", "question 3", "question 4");
		answers.get(3).complete("answer 3");
		answers.get(4).complete("answer 4");
		for (int i = 0; i < 5; i++) {
			assertThat(askers.get(i).get(1, TimeUnit.MINUTES)).isEqualTo("answer " + i);
		}
		await(() -> turns.free() == 2);
	}

	@Test
	void slowOnesHoldUpNobody() throws Exception {
		Turns turns = new Turns(1);
		CompletableFuture<String> slow = new CompletableFuture<>();
		Future<String> asker = this.askers.submit(() -> turns.take(() -> slow));
		await(() -> turns.free() == 0);
		assertThat(turns.take(() -> CompletableFuture.completedFuture("quick"))).isEqualTo("quick");
		assertThat(asker).isNotDone();
		slow.complete("slow");
		assertThat(asker.get(1, TimeUnit.MINUTES)).isEqualTo("slow");
		await(() -> turns.free() == 1);
	}

	@Test
	void aQuestionThatFailsGivesItsTurnBack() {
		Turns turns = new Turns(1);
		IllegalArgumentException failure = new IllegalArgumentException("failed");
		for (int i = 0; i < 2; i++) {
			assertThatThrownBy(() -> turns.take(() -> CompletableFuture.failedFuture(failure))).isSameAs(failure);
			assertThatThrownBy(() -> turns.take(() -> {
				throw failure;
			})).isSameAs(failure);
		}
		assertThat(turns.free()).isEqualTo(1);
	}

	private interface State {

		boolean reached();

	}

	private static void await(State state) throws InterruptedException {
		while (!state.reached()) {
			Thread.sleep(1);
		}
	}

}
