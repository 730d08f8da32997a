package org.xieshou.security;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;

/**
 * Tells the browser what a page may load and run: what we ship, and of scripts only those the page names with the word made for
 * this very answer. A page that has a stricter policy of its own (a paper shown) keeps it.
 */
class ContentPolicy implements HeaderWriter {

	/** Under which a page finds the word of its scripts. */
	static final String NONCE = "nonce";

	private static final String HEADER = "Content-Security-Policy";

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 18;

	/** bpmn-js, dmn-js and form-js set style attributes and bring their signs as data; no style sheet may stand in a page. */
	private static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-%s'; script-src-attr 'none'; style-src 'self'; "
			+ "style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; "
			+ "frame-ancestors 'none'; form-action 'self'";

	private final String formTarget;

	ContentPolicy(String formTarget) {
		this.formTarget = formTarget.isEmpty() ? "" : " " + formTarget;
	}

	/** Makes the word of an answer before its page is written. */
	static void begin(HttpServletRequest request) {
		if (request.getAttribute(NONCE) == null) {
			var bytes = new byte[BYTES];
			RANDOM.nextBytes(bytes);
			request.setAttribute(NONCE, Base64.getEncoder().encodeToString(bytes));
		}
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (!response.containsHeader(HEADER)) {
			response.setHeader(HEADER, POLICY.formatted(request.getAttribute(NONCE)) + formTarget);
		}
	}

}
