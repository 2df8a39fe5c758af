package org.policygraph.query.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list, opaque to clients: the values of the keys there, and a mark
 * of the order to which they belong.
 */
public final class Cursor {

	private Cursor() {
	}

	public static String write(int order, List<?> values) {
		StringBuilder text = new StringBuilder(Integer.toHexString(order)).append(':');
		for (Object value : values) {
			if (value == null) {
				text.append('n');
			}
			else if (value instanceof String string) {
				text.append('s').append(string.length()).append(':').append(string);
			}
			else {
				text.append((value instanceof Long) ? 'i' : (value instanceof Double) ? 'd' : 'b')
					.append(value)
					.append(';');
			}
		}
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The values of a cursor.
	 * @throws RequestRefused when it is none, or one of another order
	 */
	public static List<@Nullable Object> read(String cursor, int order, int size) {
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			int at = text.indexOf(':');
			List<@Nullable Object> values = new ArrayList<>();
			if (at < 0 || !text.substring(0, at).equals(Integer.toHexString(order))) {
				throw refused();
			}
			at++;
			while (at < text.length()) {
				char kind = text.charAt(at++);
				if (kind == 'n') {
					values.add(null);
					continue;
				}
				int end = text.indexOf((kind == 's') ? ':' : ';', at);
				String written = text.substring(at, end);
				at = end + 1;
				if (kind == 's') {
					values.add(text.substring(at, at + Integer.parseInt(written)));
					at += Integer.parseInt(written);
				}
				else {
					values.add(value(kind, written));
				}
			}
			if (values.size() != size) {
				throw refused();
			}
			return values;
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			throw refused();
		}
	}

	private static Object value(char kind, String written) {
		return switch (kind) {
			case 'i' -> Long.valueOf(written);
			case 'd' -> Double.valueOf(written);
			case 'b' -> Boolean.valueOf(written);
			default -> throw refused();
		};
	}

	private static RequestRefused refused() {
		return new RequestRefused("BAD_CURSOR", "The cursor is not one of this list in this order. 游标不属于此列表或此排序。");
	}

}
