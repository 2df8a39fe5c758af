package org.policygraph.query.answer;

/**
 * How the rows of a page of a connection came, and what lies beyond them.
 *
 * @param backward whether they were read from the end of the list, so that they come
 * reversed
 * @param size how many rows the client wants; one more row tells that there is more
 * @param order the mark that the cursors of this order bear
 * @param startsLater whether rows were left out before the page
 * @param endsEarlier whether rows were left out behind the page
 */
public record PageEdges(boolean backward, long size, int order, boolean startsLater, boolean endsEarlier) {

}
