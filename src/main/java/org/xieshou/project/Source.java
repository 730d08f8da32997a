package org.xieshou.project;

/** Where a budget's money comes from (资金来源). */
public enum Source {

	EAST_AID, CENTRAL, PROVINCIAL, PREFECTURE, COUNTY_MATCHING, SELF_RAISED, LOAN;

	public String messageKey() {
		return "project.source." + name().toLowerCase().replace('_', '-');
	}

}
