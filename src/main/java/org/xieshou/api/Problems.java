package org.xieshou.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import tools.jackson.databind.json.JsonMapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xieshou.web.FaultReference;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says in the reader's language why a program's request was not answered as asked; never a class, a query or a text of the machine. */
@Component
class Problems {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private final MessageSource messages;

	private final JsonMapper json;

	Problems(MessageSource messages, JsonMapper json) {
		this.messages = messages;
		this.json = json;
	}

	void answer(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		log.info("Refused: {}", refusal.getMessage());
		refusal.headers().forEach(response::setHeader);
		write(problem(refusal, null, ApiLanguage.of(request)), request, response);
	}

	/** Something of ours went wrong: the caller learns a number under which the log has the rest. */
	void fault(Throwable cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
		var reference = FaultReference.next();
		log.error("Fault {}: status 500", reference, cause);
		write(problem(new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "fault", reference), reference, ApiLanguage.of(request)), request, response);
	}

	/** @param status what a part of the program below answered with */
	void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (status >= 500) {
			fault(null, request, response);
			return;
		}
		answer(of(status), request, response);
	}

	static Refusal of(int status) {
		return new Refusal(Objects.requireNonNullElse(HttpStatus.resolve(status), HttpStatus.BAD_REQUEST), switch (status) {
			case 401 -> "unauthenticated";
			case 403 -> "forbidden";
			case 404 -> "not-found";
			case 405 -> "method-not-allowed";
			case 406 -> "not-acceptable";
			case 413 -> "too-large";
			case 415 -> "unsupported-media-type";
			case 429 -> "too-many-at-once";
			default -> "bad-request";
		});
	}

	private Problem problem(Refusal refusal, String reference, Locale locale) {
		var errors = refusal.wrong().stream()
			.map(wrong -> new Problem.Fault(wrong.in(), wrong.name(), messages.getMessage(wrong.message(), wrong.arguments(), locale))).toList();
		return new Problem("urn:xieshou:problem:" + refusal.kind(), messages.getMessage("api.problem." + refusal.kind(), null, locale),
				refusal.status().value(), messages.getMessage(refusal.sentence(), refusal.arguments(), locale),
				errors.isEmpty() ? null : errors, refusal.holder(), refusal.offices(), reference);
	}

	private void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		response.resetBuffer();
		response.setStatus(problem.status());
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, ApiLanguage.of(request) == Locale.ENGLISH ? "en" : "zh-CN");
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getOutputStream().write(json.writeValueAsBytes(problem));
		response.flushBuffer();
	}

}
