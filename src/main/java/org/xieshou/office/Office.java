package org.xieshou.office;

/** An office (机构) as people know it: 营山县财政局. */
public record Office(OfficeId id, String name, OfficeFunction function) {

	/** Whether a place lies in the territory the office answers for. */
	public boolean covers(String place) {
		return place.startsWith(id.place());
	}

}
