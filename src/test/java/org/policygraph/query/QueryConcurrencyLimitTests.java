package org.policygraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class QueryConcurrencyLimitTests {

	@Test
	void queriesRunInTheirOrderAsManyAtATimeAsThereAreSlots() {
		QueryConcurrencyLimit limit = new QueryConcurrencyLimit(2, Duration.ofMinutes(5));
		List<Integer> started = new ArrayList<>();
		List<CompletableFuture<String>> inDatabase = new ArrayList<>();
		List<CompletableFuture<String>> answers = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			int query = i;
			CompletableFuture<String> answer = new CompletableFuture<>();
			inDatabase.add(answer);
			answers.add(limit.run(() -> {
				started.add(query);
				return answer;
			}).toCompletableFuture());
		}
		assertThat(started).containsExactly(0, 1);
		assertThat(limit.waiting()).isEqualTo(3);

		inDatabase.get(1).complete("answer 1");
		assertThat(started).containsExactly(0, 1, 2);
		inDatabase.get(0).complete("answer 0");
		inDatabase.get(2).complete("answer 2");
		assertThat(started).containsExactly(0, 1, 2, 3, 4);
		inDatabase.get(3).complete("answer 3");
		inDatabase.get(4).complete("answer 4");

		for (int i = 0; i < 5; i++) {
			assertThat(answers.get(i)).isCompletedWithValue("answer " + i);
		}
		assertThat(limit.free()).isEqualTo(2);
	}

	@Test
	void aSlowQueryBlocksNoOther() throws Exception {
		QueryConcurrencyLimit limit = new QueryConcurrencyLimit(1);
		CompletableFuture<String> slow = new CompletableFuture<>();
		CompletableFuture<String> first = limit.run(() -> slow).toCompletableFuture();
		CompletableFuture<String> second = limit.run(() -> CompletableFuture.completedFuture("quick"))
			.toCompletableFuture();
		assertThat(second.get(1, TimeUnit.MINUTES)).isEqualTo("quick");
		assertThat(first).isNotDone();
		slow.complete("slow");
		assertThat(first).isCompletedWithValue("slow");
		assertThat(limit.free()).isEqualTo(1);
	}

	@Test
	void aQueryThatFailsReleasesItsSlot() {
		QueryConcurrencyLimit limit = new QueryConcurrencyLimit(1);
		IllegalArgumentException failure = new IllegalArgumentException("failed");
		for (int i = 0; i < 2; i++) {
			assertThat(limit.run(() -> CompletableFuture.failedFuture(failure))).isCompletedExceptionally();
			assertThatThrownBy(() -> limit.run(() -> {
				throw failure;
			})).isSameAs(failure);
		}
		assertThat(limit.free()).isEqualTo(1);
	}

}
