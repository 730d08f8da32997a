package org.xieshou.notice;

import java.util.List;

/**
 * A notice as a page shows it.
 *
 * @param state a word of the message files
 * @param progress how far the project is, a word of the message files
 * @param objections how many objections came, and of these how many were answered
 * @param earlier the editions before this one, newest first
 * @param takesObjections {@code open}, {@code late} or {@code closed}
 */
record NoticeView(Notice notice, String state, long daysLeft, String progress, List<String> telephones, int objections,
		int answered, List<Edition> earlier, String takesObjections) {

	public String tone() {
		return switch (state) {
			case "running" -> daysLeft <= 3 ? "soon" : "running";
			case "interrupted" -> "returned";
			case "over" -> "passed";
			case "withdrawn" -> "ended";
			default -> "draft";
		};
	}

	public NoticeContent content() {
		return notice.edition().content();
	}

	public Edition.Posting posting() {
		return notice.edition().posting();
	}

}
