package org.xieshou.inbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.thymeleaf.context.LazyContextVariable;
import org.xieshou.security.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Hands the frame to every page, those that refuse or fail included; it is only asked for where a page shows it. */
@Component
class FrameInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private final Frames frames;

	FrameInterceptor(Frames frames) {
		this.frames = frames;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (SignedIn.official().isPresent()) {
			request.setAttribute("frame", new LazyContextVariable<Frames.Frame>() {

				@Override
				protected Frames.Frame loadValue() {
					// asked once more: whose place they take can end while a request is answered
					return frames.of(SignedIn.official().orElseThrow(), request, RequestContextUtils.getLocale(request));
				}

			});
		}
		return true;
	}

}
