package org.xieshou.watch;

import jakarta.servlet.http.HttpServletRequest;

/** What was asked for and from where, as it may stand in a log: no query, no control characters, not endless. */
record Asked(String address, String method, String path) {

	private static final int LONGEST = 300;

	static Asked of(HttpServletRequest request) {
		return new Asked(cut(request.getRemoteAddr(), 64), cut(request.getMethod(), 10), cut(request.getRequestURI(), LONGEST));
	}

	private static String cut(String text, int longest) {
		var clean = text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
		return clean.substring(0, Math.min(clean.length(), longest));
	}

}
