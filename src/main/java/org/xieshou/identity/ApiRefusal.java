package org.xieshou.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Refuses a program in the form programs read (problem+json); what was wrong with a token is not told to who brought it. */
@Component
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final MessageSource messages;

	private final JsonMapper json;

	ApiRefusal(MessageSource messages, JsonMapper json) {
		this.messages = messages;
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		if (reason instanceof NotAdmitted) {
			refuse(request, response, HttpStatus.FORBIDDEN, "identity.notAdmitted.noOffice");
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		refuse(request, response, HttpStatus.UNAUTHORIZED, "identity.api.unauthorized");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason) throws IOException {
		refuse(request, response, HttpStatus.FORBIDDEN, "identity.api.forbidden");
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key) throws IOException {
		var kind = status == HttpStatus.UNAUTHORIZED ? "unauthenticated" : "forbidden";
		var problem = new LinkedHashMap<String, Object>();
		problem.put("type", "urn:xieshou:problem:" + kind);
		problem.put("title", messages.getMessage("identity.api.title." + kind, null, language(request)));
		problem.put("status", status.value());
		problem.put("detail", messages.getMessage(key, null, language(request)));
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		json.writeValue(response.getWriter(), problem);
	}

	private static Locale language(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null || !"en".equals(request.getLocale().getLanguage())
				? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

}
