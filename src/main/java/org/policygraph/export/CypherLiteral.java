package org.policygraph.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.stream.Collectors;

/** Values and names as they stand in Cypher. */
final class CypherLiteral {

	private CypherLiteral() {
	}

	/** A label, a type or a name of a property. */
	static String name(String name) {
		return "`" + name.replace("`", "``") + "`";
	}

	static String of(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof String words) {
			return quote(words);
		}
		if (value instanceof Double number) {
			return number(number);
		}
		if (value instanceof Long number) {
			// Its positive is no number of Cypher.
			return (number == Long.MIN_VALUE) ? "toInteger('" + number + "')" : number.toString();
		}
		return (value instanceof Boolean) ? value.toString() : time(value) + "(" + quote(value.toString()) + ")";
	}

	private static String number(double number) {
		return Double.isFinite(number) ? String.valueOf(number) : "toFloat('" + number + "')";
	}

	private static String time(Object value) {
		if (value instanceof LocalDate) {
			return "date";
		}
		if (value instanceof LocalTime) {
			return "localtime";
		}
		if (value instanceof OffsetTime) {
			return "time";
		}
		return (value instanceof LocalDateTime) ? "localdatetime" : "datetime";
	}

	/** On one line, whatever the words hold. */
	private static String quote(String words) {
		StringBuilder quoted = new StringBuilder(words.length() + 2).append('\'');
		words.chars().forEach((one) -> {
			switch (one) {
				case '\\' -> quoted.append("\\\\");
				case '\'' -> quoted.append("\\'");
				case '\n' -> quoted.append("\\n");
				case '\r' -> quoted.append("\\r");
				case '\t' -> quoted.append("\\t");
				default -> {
					if (Character.isISOControl(one) || one == '\u2028' || one == '\u2029') {
						quoted.append("\\u%04X".formatted(one));
					}
					else {
						quoted.append((char) one);
					}
				}
			}
		});
		return quoted.append('\'').toString();
	}

}
