package org.xieshou.approval;

/** Where in an approval an office speaks: joint review (会审), the county office's support, the leading group, a level above. */
enum Step {

	REVIEW, SUPPORT, GROUP, SUPERIOR;

	public String key() {
		return name().toLowerCase();
	}

}
