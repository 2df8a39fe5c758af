package org.policygraph.entity;

/** The sorts of functional areas. */
public enum AreaKind {

	CITY_CLUSTER, METROPOLITAN_AREA, TOWN_BELT, TOWN_GROUP, ECONOMIC_BELT, NEW_AREA, DEVELOPMENT_ZONE, FREE_TRADE_ZONE,
	DEMONSTRATION_AREA, PARK

}
