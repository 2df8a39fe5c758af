package org.policygraph.gazetteer;

/** What sort of organ answers for something. */
public enum OrganKind {

	GOVERNMENT, PARTY, CONGRESS, COURT, PROCURATORATE, BANK, ENTERPRISE, MASS_ORGANISATION, LEADING_GROUP, INSTITUTE,
	MILITARY, OTHER

}
