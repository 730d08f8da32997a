package org.xieshou.web;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** Whether somebody reads in large type: chosen by {@code ?type=large}, remembered in a cookie that the page's script may change too. */
public final class TypeSize {

	static final String NAME = "type";

	private static final String LARGE = "large";

	private TypeSize() {
	}

	public static boolean isLarge(HttpServletRequest request) {
		return chosen(request).or(() -> remembered(request)).filter(LARGE::equals).isPresent();
	}

	/** What is chosen with this request; empty where nothing, or nothing that there is, is chosen. */
	static Optional<String> chosen(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(NAME)).filter(type -> type.equals(LARGE) || type.equals("normal"));
	}

	private static Optional<String> remembered(HttpServletRequest request) {
		var cookies = Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of);
		return cookies.filter(cookie -> cookie.getName().equals(NAME)).map(Cookie::getValue).findFirst();
	}

}
