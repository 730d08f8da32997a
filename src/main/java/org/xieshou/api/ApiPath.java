package org.xieshou.api;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses programs use. */
public final class ApiPath {

	public static final String ROOT = "/api/v1";

	/** Where papers are handed in: the one place where not everything is JSON. */
	static final String PAPERS = ROOT + "/papers";

	private ApiPath() {
	}

	/** Whether the request is a program's, however its address is spelt. */
	static boolean covers(HttpServletRequest request) {
		var path = path(request);
		return path.equals(ROOT) || path.startsWith(ROOT + "/");
	}

	static boolean isPaper(HttpServletRequest request) {
		return path(request).equals(PAPERS);
	}

	private static String path(HttpServletRequest request) {
		return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
	}

}
