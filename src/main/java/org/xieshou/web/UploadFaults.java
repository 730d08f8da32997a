package org.xieshou.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** An upload that is none, or larger than is taken, is the sender's fault and not the machine's. */
@ControllerAdvice
class UploadFaults {

	@ExceptionHandler
	void tooLarge(MaxUploadSizeExceededException upload, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
	}

	@ExceptionHandler
	void malformed(MultipartException upload, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}

}
