package org.policygraph.load.session;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a row says of a property stands where the statement looks for it. */
class PropertyColumnsTests {

	private static final String TEMPLATE = "UNWIND $rows AS row CREATE (:Task {PROPERTIES})";

	private final PropertyColumns columns = new PropertyColumns();

	@Test
	void aRowIsItsOwnValuesAndThenTheColumns() {
		assertThat(this.columns.row(Map.of("title", "改造", "end", 7), "from", "to")).containsExactly("from", "to", 7,
				"改造");
		assertThat(this.columns.in(TEMPLATE, 2))
			.isEqualTo("UNWIND $rows AS row CREATE (:Task {`end`: row[2], `title`: row[3]})");
	}

	@Test
	void whatARowDoesNotKnowIsNull() {
		this.columns.row(Map.of("title", "改造", "end", 7));
		assertThat(this.columns.row(Map.of("title", "修路"))).containsExactly(null, "修路");
	}

	@Test
	void aNameMetLaterGetsAColumnBehindTheOthersSoThatEarlierRowsStayRight() {
		List<Object> earlier = this.columns.row(Map.of("title", "改造"));
		List<Object> later = this.columns.row(Map.of("end", 7, "start", 3));
		assertThat(this.columns.in(TEMPLATE, 0)).endsWith("{`title`: row[0], `end`: row[1], `start`: row[2]})");
		assertThat(earlier).containsExactly("改造");
		assertThat(later).containsExactly(null, 7, 3);
	}

	@Test
	void likeRowsMakeTheSameStatement() {
		this.columns.row(Map.of("title", "改造", "end", 7));
		String statement = this.columns.in(TEMPLATE, 0);
		this.columns.row(Map.of("end", 9));
		this.columns.row(Map.of("title", "修路", "end", 9));
		assertThat(this.columns.in(TEMPLATE, 0)).isEqualTo(statement);
	}

}
