package org.policygraph.query.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes a connection of the rows of a page. It reverses rows that were read from the end,
 * and cuts off the extra row, which only tells that there is more.
 *
 * @param edges how the rows came
 * @param cursor where a row has the values of its cursor; {@code null} if it has none
 * @param fields maps the selected fields of the connection
 */
public record ConnectionMapper(PageEdges edges, RowMapper.@Nullable Place cursor,
		RowMapper fields) implements RowMapper {

	@Override
	public @Nullable Object read(@Nullable Object value, AnswerPath path) {
		if (!(value instanceof Map<?, ?> parts)) {
			return null;
		}
		Map<String, @Nullable Object> connection = new HashMap<>();
		connection.put("t", parts.get("t"));
		if (parts.get("r") instanceof List<?> found) {
			boolean more = found.size() > this.edges.size();
			List<@Nullable Object> rows = new ArrayList<>(
					more ? found.subList(0, Math.toIntExact(this.edges.size())) : found);
			if (this.edges.backward()) {
				Collections.reverse(rows);
			}
			connection.put("r", rows);
			connection.put("i", info(rows, more));
		}
		return this.fields.read(connection, path);
	}

	private Map<String, @Nullable Object> info(List<@Nullable Object> rows, boolean more) {
		Map<String, @Nullable Object> info = new HashMap<>();
		boolean backward = this.edges.backward();
		info.put("hasNextPage", backward ? this.edges.endsEarlier() : more);
		info.put("hasPreviousPage", backward ? more : this.edges.startsLater());
		info.put("startCursor", rows.isEmpty() ? null : cursor(rows.get(0)));
		info.put("endCursor", rows.isEmpty() ? null : cursor(rows.get(rows.size() - 1)));
		return info;
	}

	private @Nullable String cursor(@Nullable Object row) {
		return (this.cursor != null && this.cursor.of(row) instanceof List<?> keys)
				? Cursor.write(this.edges.order(), keys) : null;
	}

}
