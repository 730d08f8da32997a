package org.xieshou.approval;

import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

import jakarta.servlet.http.HttpServletRequest;

/** Says why a change cannot be requested, where somebody tries all the same or was quicker. */
@ControllerAdvice(assignableTypes = ChangeRequestController.class)
class ChangeAdvice {

	@ExceptionHandler
	ModelAndView impossible(ChangeImpossible impossible, HttpServletRequest request) {
		var status = impossible.getMessage().endsWith("otherOffice") ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
		return new ModelAndView("approval/change-impossible", Map.of("id", caseOf(request), "why", impossible.getMessage()), status);
	}

	private static UUID caseOf(HttpServletRequest request) {
		var path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return UUID.fromString(String.valueOf(path.get("id")));
	}

}
