package org.xieshou.api;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses programs use. */
public final class ApiPath {

	public static final String ROOT = "/api/v1";

	private ApiPath() {
	}

	/** Whether the request is a program's, however its address is spelt. */
	static boolean covers(HttpServletRequest request) {
		var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
		return path.equals(ROOT) || path.startsWith(ROOT + "/");
	}

}
