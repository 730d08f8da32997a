package org.xieshou.admin;

import java.util.List;

import org.springframework.http.HttpStatus;

/** A model was not released; nothing was written. Thrown at the outer edge of the act's own transaction only. */
class ReleaseRefused extends RuntimeException {

	private final HttpStatus status;

	private final transient List<Finding> findings;

	private final transient Finding sentence;

	private ReleaseRefused(HttpStatus status, List<Finding> findings, Finding sentence) {
		super(status + " " + (sentence == null ? findings : sentence).toString());
		this.status = status;
		this.findings = List.copyOf(findings);
		this.sentence = sentence;
	}

	/** The model is wrong. */
	static ReleaseRefused wrong(List<Finding> findings) {
		return new ReleaseRefused(HttpStatus.UNPROCESSABLE_ENTITY, findings, null);
	}

	/** The order is incomplete or changes nothing. */
	static ReleaseRefused because(String message) {
		return new ReleaseRefused(HttpStatus.UNPROCESSABLE_ENTITY, List.of(), Finding.of("", message));
	}

	/** Somebody else released meanwhile. */
	static ReleaseRefused overtaken(Finding byWhom) {
		return new ReleaseRefused(HttpStatus.CONFLICT, List.of(), byWhom);
	}

	HttpStatus status() {
		return status;
	}

	List<Finding> findings() {
		return findings;
	}

	/** The one sentence that says why, or null where the findings say it. */
	Finding sentence() {
		return sentence;
	}

}
