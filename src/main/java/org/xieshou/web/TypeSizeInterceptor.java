package org.xieshou.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers the size of type that a reader chose, for a year. */
@Component
class TypeSizeInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		TypeSize.chosen(request).ifPresent(type -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(type)));
		return true;
	}

	private static String cookie(String type) {
		return ResponseCookie.from(TypeSize.NAME, type).path("/").maxAge(Duration.ofDays(365)).sameSite("Lax").build().toString();
	}

}
