package org.xieshou.notice;

/** What a notice tells: that a project is about to be approved (公示), that it was completed, or that it was cancelled (公告). */
enum NoticeKind {

	APPROVAL, COMPLETION, CANCELLATION;

	public String key() {
		return name().toLowerCase();
	}

	public String messageKey() {
		return "notice.kind." + key();
	}

	/** The kind with that key; an {@link IllegalArgumentException} where there is none. */
	static NoticeKind of(String key) {
		return valueOf(key.toUpperCase());
	}

}
