package org.xieshou.inbox;

import java.util.Map;

import org.xieshou.audit.CommandConflict;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/** Answers an act that did not happen with a page that says why, never with an error of the machine. */
@ControllerAdvice
class RefusalAdvice {

	private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);

	@ExceptionHandler
	String refused(ActRefused refused, HttpServletRequest request, HttpServletResponse response, Model model) {
		log.info("Refused: {}", refused.getMessage());
		return page(refused.kind().status(), refused.problems().get(0).message(), refused.problems().get(0).arguments(), request, response, model);
	}

	@ExceptionHandler
	String conflict(CommandConflict conflict, HttpServletRequest request, HttpServletResponse response, Model model) {
		log.info("Refused: idempotency key {}", conflict.kind());
		var status = conflict.kind() == CommandConflict.Kind.OTHER_PERSON ? 403 : 422;
		return page(status, "inbox.refused.key." + conflict.kind(), new Object[0], request, response, model);
	}

	@ExceptionHandler
	String overtaken(ConcurrencyFailureException race, HttpServletRequest request, HttpServletResponse response, Model model) {
		log.info("Refused: overtaken ({})", race.getClass().getSimpleName());
		return page(409, "inbox.refused.changed", new Object[0], request, response, model);
	}

	private static String page(int status, String message, Object[] arguments, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		response.setStatus(status);
		model.addAttribute("message", message);
		model.addAttribute("arguments", arguments);
		model.addAttribute("task", status == 404 ? null : task(request));
		return "true".equals(request.getHeader("HX-Request")) ? "inbox/refused :: refused" : "inbox/refused";
	}

	/** The task acted on; its address leads to its case. */
	private static String task(HttpServletRequest request) {
		return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
				&& request.getRequestURI().startsWith("/tasks/") ? String.valueOf(path.get("id")) : null;
	}

}
