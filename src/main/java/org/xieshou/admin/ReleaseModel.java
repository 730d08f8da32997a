package org.xieshou.admin;

/**
 * The order to release a changed file.
 *
 * @param key the idempotency key of the page that was opened
 * @param base the release that was newest when the page was opened
 * @param reason why, for the record
 */
record ReleaseModel(String key, ModelFile file, int base, String reason, byte[] content) {

	static final int LONGEST_REASON = 500;

	boolean hasReason() {
		return reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON;
	}

}
