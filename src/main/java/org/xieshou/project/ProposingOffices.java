package org.xieshou.project;

import org.xieshou.office.OfficeId;

/** Which offices propose: villages, townships and those that answer for counties and prefectures; bureaus and partners do not. */
public final class ProposingOffices {

	private ProposingOffices() {
	}

	/** @param office an office id such as {@code 511322121:township} */
	public static boolean mayPropose(String office) {
		return switch (OfficeId.of(office).function()) {
			case VILLAGE, TOWNSHIP, OFFICE -> true;
			default -> false;
		};
	}

}
