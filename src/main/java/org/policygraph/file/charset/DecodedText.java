package org.policygraph.file.charset;

import java.nio.charset.Charset;

/**
 * The characters of a file.
 *
 * @param text the characters, a byte order mark among them
 * @param charset the encoding that they were found to be in
 */
public record DecodedText(String text, Charset charset) {
}
