package org.policygraph.gazetteer;

/** The levels of territory, the highest first. */
public enum RegionLevel {

	NATION, PROVINCE, PREFECTURE, COUNTY

}
