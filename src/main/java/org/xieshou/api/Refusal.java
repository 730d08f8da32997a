package org.xieshou.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;

/** Why a request is not answered as asked; becomes a {@link Problem} in the reader's language. Built step by step, then thrown. */
final class Refusal extends RuntimeException {

	/** A fault whose sentence is still to be said. */
	record Wrong(String in, String name, String message, Object... arguments) {
	}

	private final HttpStatus status;

	private final String kind;

	private final transient Object[] arguments;

	private transient List<Wrong> wrong = List.of();

	private transient Map<String, String> headers = new LinkedHashMap<>();

	private String holder;

	private List<String> offices;

	private String sentence;

	/** @param kind the key of title and sentence under {@code api.problem.} */
	Refusal(HttpStatus status, String kind, Object... arguments) {
		super(status.value() + " " + kind);
		this.status = status;
		this.kind = kind;
		this.arguments = arguments;
	}

	/** A request that cannot be understood at one place. */
	static Refusal bad(String in, String name, String message, Object... arguments) {
		return new Refusal(HttpStatus.BAD_REQUEST, "bad-request").because(List.of(new Wrong(in, name, "api.fault." + message, arguments)));
	}

	/** Nothing here for this reader, whether there is something or not. */
	static Refusal unknown() {
		return new Refusal(HttpStatus.NOT_FOUND, "not-found");
	}

	Refusal because(List<Wrong> faults) {
		this.wrong = List.copyOf(faults);
		return this;
	}

	Refusal header(String name, String value) {
		headers.put(name, value);
		return this;
	}

	Refusal heldBy(String name) {
		this.holder = name;
		return this;
	}

	Refusal offices(List<String> ids) {
		this.offices = List.copyOf(ids);
		return this;
	}

	/** Another sentence than the usual one of the kind: a message key of whoever refused. */
	Refusal saying(String message) {
		this.sentence = message;
		return this;
	}

	HttpStatus status() {
		return status;
	}

	String kind() {
		return kind;
	}

	Object[] arguments() {
		return arguments;
	}

	String sentence() {
		return sentence == null ? "api.problem." + kind + ".detail" : sentence;
	}

	List<Wrong> wrong() {
		return wrong;
	}

	Map<String, String> headers() {
		return headers;
	}

	String holder() {
		return holder;
	}

	List<String> offices() {
		return offices;
	}

}
