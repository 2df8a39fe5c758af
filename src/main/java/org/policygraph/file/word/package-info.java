/**
 * Paragraphs, lists and tables of Word files: .docx, .doc and RTF. Uses
 * {@code file.layer}.
 */
@NullMarked
package org.policygraph.file.word;

import org.jspecify.annotations.NullMarked;
