package org.policygraph.entity.name;

/** The sorts of functional areas. */
public enum AreaKind {

	CITY_CLUSTER, METROPOLITAN_AREA, TOWN_BELT, TOWN_GROUP, ECONOMIC_BELT, ECOLOGICAL_BELT, NEW_AREA, DEVELOPMENT_ZONE,
	FREE_TRADE_ZONE, DEMONSTRATION_AREA, PARK, DISTRICT, CHARACTERISTIC_TOWN;

	/** Whether such areas are made of regions that their names tell: 西宁—海东都市圈. */
	public boolean isMadeOfRegions() {
		return switch (this) {
			case CITY_CLUSTER, METROPOLITAN_AREA, TOWN_BELT, TOWN_GROUP, ECONOMIC_BELT -> true;
			default -> false;
		};
	}

}
