package org.policygraph.accuracy;

/**
 * One difference between an annotation and what was read.
 *
 * @param kind the kind of fact
 * @param what missed, wrong, or the name of a value of the document
 * @param fact the fact and where it stands
 */
record Miss(String kind, String what, String fact) {
}
