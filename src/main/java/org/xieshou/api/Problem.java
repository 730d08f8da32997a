package org.xieshou.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/** What a program is told when something did not happen (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, @Nullable List<Fault> errors, @Nullable String holder,
		@Nullable List<String> offices, @Nullable String reference) {

	/**
	 * One thing that is wrong with a request.
	 *
	 * @param in {@code path}, {@code query}, {@code header} or {@code body}
	 * @param name the parameter or field, such as {@code answers.lines[0].amount}
	 */
	public record Fault(String in, String name, String message) {
	}

}
