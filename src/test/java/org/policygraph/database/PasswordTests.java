package org.policygraph.database;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordTests {

	@Test
	void noPasswordCanBeTakenForAnOptionOfACommand() {
		assertThat(Stream.generate(Password::random).limit(1_000)).doesNotHaveDuplicates()
			.allMatch((password) -> password.matches("[0-9a-f]{48}"));
	}

}
