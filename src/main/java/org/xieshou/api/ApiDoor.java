package org.xieshou.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.attachment.Attachments;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything a program asks: nothing too large comes in, no page of an error goes out. */
class ApiDoor extends OncePerRequestFilter {

	private final Problems problems;

	ApiDoor(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !ApiPath.covers(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
		var answer = new ProblemResponse(response, request, problems);
		var type = request.getContentType();
		var kind = ApiPath.isPaper(request) ? PaperReader.TYPE : MediaType.APPLICATION_JSON_VALUE;
		if (ApiPath.isPaper(request) && request.getContentLengthLong() > Attachments.MOST_BYTES) {
			problems.answer(PaperReader.tooLarge(), request, response);
		}
		else if (!ApiPath.isPaper(request) && request.getContentLengthLong() > OrderReader.MOST_BYTES) {
			answer.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (type != null && !type.startsWith(kind)) {
			answer.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
		}
		else {
			goOn(request, answer, chain);
		}
	}

	private void goOn(HttpServletRequest request, HttpServletResponse answer, FilterChain chain) throws IOException {
		try {
			chain.doFilter(request, answer);
		}
		catch (ServletException | RuntimeException fault) {
			problems.fault(fault, request, answer);
		}
	}

}
