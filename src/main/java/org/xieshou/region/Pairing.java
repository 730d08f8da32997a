package org.xieshou.region;

/** A pairing (结对关系): the eastern region that sends aid to a western one, since which year and by which document. */
public record Pairing(String eastCode, String eastName, String westCode, String westName, int since, String source) {

	/** Whether a western place lies in the helped region. */
	public boolean helps(String place) {
		return place.startsWith(westCode);
	}

}
