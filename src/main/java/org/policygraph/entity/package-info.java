/**
 * What is named where: organs, regions, areas, citations, quantities. Uses {@code text},
 * {@code outline} and {@code gazetteer}.
 */
@NullMarked
package org.policygraph.entity;

import org.jspecify.annotations.NullMarked;
