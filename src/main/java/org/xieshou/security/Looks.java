package org.xieshou.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/** What only makes pages look and move as they do: the same for everybody, and nobody's secret. */
public final class Looks {

	private static final List<String> FOLDERS = List.of("/css/", "/islands/", "/vendor/", "/img/");

	private Looks() {
	}

	/** The paths as patterns. */
	static String[] paths() {
		return FOLDERS.stream().map(folder -> folder + "**").toArray(String[]::new);
	}

	public static boolean areAsked(HttpServletRequest request) {
		var path = request.getRequestURI().substring(request.getContextPath().length());
		return FOLDERS.stream().anyMatch(path::startsWith);
	}

}
