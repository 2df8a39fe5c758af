package org.policygraph.accuracy;

/**
 * A difference between an annotation and a reading.
 *
 * @param kind the kind of fact
 * @param what {@code missed}, {@code wrong}, or the name of a value of the document
 * @param fact the fact and the title of its item
 */
record Miss(String kind, String what, String fact) {
}
