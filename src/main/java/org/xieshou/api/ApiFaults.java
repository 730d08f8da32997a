package org.xieshou.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.audit.CommandConflict;
import org.xieshou.inbox.ActRefused;

import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever went wrong with a program's request into a problem, ahead of the pages' own ways. */
@Component
class ApiFaults implements HandlerExceptionResolver, Ordered {

	private final Problems problems;

	ApiFaults(Problems problems) {
		this.problems = problems;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception cause) {
		if (!ApiPath.covers(request)) {
			return null;
		}
		try {
			var refusal = refusal(cause);
			if (refusal == null) {
				problems.fault(cause, request, response);
			}
			else {
				problems.answer(refusal, request, response);
			}
			return new ModelAndView();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	/** Null where the fault is ours. */
	private static Refusal refusal(Exception cause) {
		if (cause instanceof Refusal refusal) {
			return refusal;
		}
		if (cause instanceof ActRefused refused) {
			return refused(refused);
		}
		if (cause instanceof CommandConflict conflict) {
			return key(conflict.kind());
		}
		if (cause instanceof ConcurrencyFailureException) {
			return new Refusal(HttpStatus.CONFLICT, "overtaken").saying("inbox.refused.changed");
		}
		return request(cause);
	}

	private static Refusal refused(ActRefused refused) {
		var first = refused.problems().get(0);
		return switch (refused.kind()) {
			case NOT_FOUND -> Refusal.unknown();
			case NOT_YOURS -> new Refusal(HttpStatus.FORBIDDEN, "not-yours", first.arguments()).saying(first.message());
			case OVERTAKEN -> overtaken(first);
			case SIGN_IN_AGAIN -> new Refusal(HttpStatus.UNAUTHORIZED, "sign-in-again", first.arguments()).saying(first.message());
			case INVALID -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "answers").because(refused.problems().stream().map(ApiFaults::answer).toList());
		};
	}

	/** A task that changed hands since it was read is another state of the same thing; one that is held or done is lost to somebody. */
	private static Refusal overtaken(ActRefused.Problem first) {
		if (first.message().equals("inbox.refused.changed")) {
			return new Refusal(HttpStatus.PRECONDITION_FAILED, "stale");
		}
		var who = Stream.of(first.arguments()).map(String::valueOf).toList();
		var refusal = new Refusal(HttpStatus.CONFLICT, "overtaken", first.arguments()).saying(first.message());
		return switch (first.message()) {
			case "inbox.refused.held" -> refusal.heldBy(who.get(0));
			case "inbox.refused.done" -> refusal.heldBy(who.get(1));
			default -> refusal;
		};
	}

	private static Refusal.Wrong answer(ActRefused.Problem problem) {
		return new Refusal.Wrong("body", problem.field() == null ? "answers" : "answers." + problem.field(), problem.message(), problem.arguments());
	}

	private static Refusal key(CommandConflict.Kind kind) {
		return switch (kind) {
			case MISSING_KEY -> Refusal.bad("header", "Idempotency-Key", "key");
			case OTHER_PERSON -> new Refusal(HttpStatus.FORBIDDEN, "key-of-another");
			case OTHER_REQUEST -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "key-of-another-request");
		};
	}

	private static Refusal request(Exception cause) {
		if (cause instanceof MethodArgumentTypeMismatchException mismatch) {
			return mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? Refusal.unknown() : Refusal.bad("query", mismatch.getName(), "value");
		}
		if (cause instanceof MissingServletRequestParameterException missing) {
			return Refusal.bad("query", missing.getParameterName(), "missing");
		}
		if (cause instanceof MissingRequestHeaderException missing) {
			return missing.getHeaderName().equals(HttpHeaders.IF_MATCH) ? new Refusal(HttpStatus.PRECONDITION_REQUIRED, "no-revision")
					: Refusal.bad("header", missing.getHeaderName(), "missing");
		}
		return cause instanceof ErrorResponse answered && answered.getStatusCode().is4xxClientError() ? answered(answered) : null;
	}

	private static Refusal answered(ErrorResponse answered) {
		var refusal = Problems.of(answered.getStatusCode().value());
		List.of(HttpHeaders.ALLOW, HttpHeaders.ACCEPT)
			.forEach(name -> answered.getHeaders().getOrEmpty(name).stream().findFirst().ifPresent(value -> refusal.header(name, value)));
		return refusal;
	}

}
