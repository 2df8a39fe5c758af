package org.policygraph.spark;

import java.io.Serializable;

/**
 * A file of the corpus: a document, or a zip archive of documents.
 *
 * @param index its place among all files, from 0
 * @param path where it lies, with the scheme of its file system
 * @param size its size in bytes
 */
record CorpusFile(long index, String path, long size) implements Serializable {
}
