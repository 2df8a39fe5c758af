package org.policygraph.export;

import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonGenerator;

/** Properties as JSON; dates and times as ISO text. */
final class JsonValues {

	private JsonValues() {
	}

	static void write(JsonGenerator json, Map<String, Object> properties) {
		properties.forEach((name, value) -> {
			json.writeName(name);
			write(json, value);
		});
	}

	static void write(JsonGenerator json, Object value) {
		if (value instanceof List<?> list) {
			json.writeStartArray();
			list.forEach((one) -> write(json, one));
			json.writeEndArray();
		}
		else if (value instanceof Long number) {
			json.writeNumber(number);
		}
		else if (value instanceof Double number) {
			json.writeNumber(number);
		}
		else if (value instanceof Boolean truth) {
			json.writeBoolean(truth);
		}
		else {
			json.writeString(value.toString());
		}
	}

}
