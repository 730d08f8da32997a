package org.xieshou.web;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** An upload that is none, or larger than is taken, is the sender's fault and not the machine's. */
@ControllerAdvice
class UploadFaults {

	@ExceptionHandler
	ModelAndView tooLarge(MaxUploadSizeExceededException upload) {
		return page(HttpStatus.CONTENT_TOO_LARGE, "tooLarge");
	}

	@ExceptionHandler
	ModelAndView malformed(MultipartException upload) {
		return page(HttpStatus.BAD_REQUEST, "badRequest");
	}

	/** Drawn at once: the server's own way to the page of a fault would read the upload once more, and fail again. */
	private static ModelAndView page(HttpStatus status, String said) {
		return new ModelAndView("error", Map.of("status", status.value(), "said", said), status);
	}

}
