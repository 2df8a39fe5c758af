package org.policygraph.export;

import java.time.temporal.Temporal;
import java.util.List;

import org.neo4j.driver.Value;

/** The values of properties, as writers of all formats know them. */
final class PropertyValues {

	private PropertyValues() {
	}

	/**
	 * A value of Java.
	 * @throws ExportFailure when it is of a kind that the graph does not use, and formats
	 * have no common form for
	 */
	static Object of(Value value) {
		Object plain = value.asObject();
		if (plain instanceof List<?> list) {
			list.forEach(PropertyValues::require);
		}
		else {
			require(plain);
		}
		return plain;
	}

	private static void require(Object value) {
		boolean known = value instanceof String || value instanceof Long || value instanceof Double
				|| value instanceof Boolean || value instanceof Temporal;
		if (!known) {
			throw new ExportFailure("A property has a value that cannot be exported: " + value + ". 属性值的类型无法导出。");
		}
	}

	/** A value for people; nothing is empty. */
	static String text(Value value) {
		return value.isNull() ? "" : String.valueOf(value.asObject());
	}

}
