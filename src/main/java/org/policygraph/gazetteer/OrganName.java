package org.policygraph.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * The name of an organ, its jurisdiction told apart.
 *
 * @param mention the name as written
 * @param region whose organ it is
 * @param party whether it is an organ of the party's committee there: 市委网信办
 * @param rest what stands behind the jurisdiction
 * @param keepsForm whether the name carries its place within and keeps its form: 合肥海关
 */
record OrganName(String mention, @Nullable Region region, boolean party, String rest, boolean keepsForm) {
}
