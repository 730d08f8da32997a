package org.xieshou.api;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/** In which language a program is answered: English where it prefers that, else Chinese. */
final class ApiLanguage {

	private ApiLanguage() {
	}

	static Locale of(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null && "en".equals(request.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

}
