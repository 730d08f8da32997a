package org.xieshou.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer in which every error of a lower layer becomes a problem instead of a page. */
class ProblemResponse extends HttpServletResponseWrapper {

	private final Problems problems;

	private final HttpServletRequest request;

	ProblemResponse(HttpServletResponse response, HttpServletRequest request, Problems problems) {
		super(response);
		this.problems = problems;
		this.request = request;
	}

	@Override
	public void sendError(int status) throws IOException {
		problems.answer(status, request, (HttpServletResponse) getResponse());
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		sendError(status);
	}

}
