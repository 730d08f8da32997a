package org.xieshou.region;

/** A division as the picker shows it: code, own name, full name, level and whether one can walk further down. */
record DivisionItem(String code, String name, String path, Level level, boolean leaf) {

	static DivisionItem of(Division division, String path) {
		return new DivisionItem(division.code(), division.placeName(), path, division.level(), division.level() == Level.VILLAGE);
	}

}
