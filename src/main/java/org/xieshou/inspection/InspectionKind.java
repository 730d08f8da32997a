package org.xieshou.inspection;

/** What an inspection is for: progress, first acceptance (初验), measuring, joint acceptance (联合验收), end of warranty (质保期满). */
enum InspectionKind {

	PROGRESS, FIRST, MEASUREMENT, JOINT, WARRANTY;

	public String messageKey() {
		return "inspection.kind." + name().toLowerCase();
	}

}
