package org.policygraph.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

/**
 * The token that allows a client to write.
 *
 * @param value the token
 */
public record WriteToken(String value) {

	private static final String BEARER = "bearer ";

	/** Whether a header {@code Authorization} shows it; equally fast whether or not. */
	boolean isShownBy(@Nullable String header) {
		if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			return false;
		}
		byte[] shown = header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
		return MessageDigest.isEqual(this.value.getBytes(StandardCharsets.UTF_8), shown);
	}

	@Override
	public String toString() {
		return "WriteToken";
	}

}
