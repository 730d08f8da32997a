package org.xieshou.project;

/** An expected result that can be measured: households with safe water, 120, 户. */
public record Indicator(String name, String target, String unit) {

	/** A goal is measurable when its target holds a figure; without one a project does not enter the pool (国办发〔2018〕35号). */
	public boolean isMeasurable() {
		return target != null && target.chars().anyMatch(Character::isDigit);
	}

}
