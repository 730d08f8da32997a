package org.xieshou.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.attachment.Attachments;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a paper from the body, and never more of it than a paper may have. */
@Component
class PaperReader implements HandlerMethodArgumentResolver {

	static final String TYPE = MediaType.APPLICATION_OCTET_STREAM_VALUE;

	static Refusal tooLarge() {
		return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "paper-too-large");
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PaperBytes.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binders)
			throws IOException {
		var content = request.getNativeRequest(HttpServletRequest.class).getInputStream().readNBytes(Attachments.MOST_BYTES + 1);
		if (content.length > Attachments.MOST_BYTES) {
			throw tooLarge();
		}
		return new PaperBytes(content);
	}

}
