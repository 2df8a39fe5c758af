package org.policygraph.accuracy;

import java.util.Map;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts faults into a reading: it leaves out, doubles, moves and mistypes things. The same
 * seed gives the same faults.
 */
final class DamagedReading {

	private final Random random;

	DamagedReading(long seed) {
		this.random = new Random(seed);
	}

	JsonNode of(JsonNode json) {
		if (json.isArray()) {
			return list(json);
		}
		if (json.isObject()) {
			ObjectNode damaged = JsonNodeFactory.instance.objectNode();
			for (Map.Entry<String, JsonNode> property : json.properties()) {
				JsonNode value = of(property.getValue());
				damaged.set(property.getKey(), value);
				if (happens(0.01) && !property.getKey().matches("title|canonical|document|sections")) {
					damaged.putNull(property.getKey());
				}
			}
			return damaged;
		}
		if (json.isNumber()) {
			return happens(0.1) ? JsonNodeFactory.instance.numberNode(json.asInt() + 1) : json;
		}
		return json.isString() ? words(json.asString()) : json;
	}

	private JsonNode list(JsonNode json) {
		ArrayNode damaged = JsonNodeFactory.instance.arrayNode();
		for (JsonNode value : json) {
			if (!happens(0.08)) {
				damaged.insert(happens(0.1) ? 0 : damaged.size(), of(value));
			}
			if (happens(0.05)) {
				damaged.add(of(value));
			}
		}
		return damaged;
	}

	private JsonNode words(String words) {
		StringBuilder damaged = new StringBuilder(words);
		while (damaged.length() > 1 && happens(0.3)) {
			int at = this.random.nextInt(damaged.length());
			switch (this.random.nextInt(4)) {
				case 0 -> damaged.deleteCharAt(at);
				case 1 -> damaged.insert(at, "Ａ﹙①×ß");
				case 2 -> damaged.insert(at, damaged.charAt(0));
				default -> damaged.setCharAt(at, '的');
			}
		}
		return JsonNodeFactory.instance.stringNode(damaged.toString());
	}

	private boolean happens(double chance) {
		return this.random.nextDouble() < chance;
	}

}
