package org.xieshou.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How far the demonstration's history has come; while it plays, every page says so, because the clock is not at the present. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemonstrationProgress extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(DemonstrationProgress.class);

	private static final int STEP = 10;

	private final MessageSource messages;

	private volatile boolean playing;

	private volatile int percent;

	private Instant from;

	private Duration whole;

	DemonstrationProgress(MessageSource messages) {
		this.messages = messages;
	}

	void begin(Instant start, Clock clock) {
		from = start;
		whole = Duration.between(start, clock.instant());
		playing = true;
		log.info("Demonstration: the projects go through their processes, which takes up to a minute");
	}

	void reached(Instant at) {
		var now = (int) (100 * Duration.between(from, at).toSeconds() / Math.max(1, whole.toSeconds()));
		if (now / STEP > percent / STEP) {
			log.info("Demonstration: {} %", now);
		}
		percent = Math.max(percent, now);
	}

	void end() {
		playing = false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!playing) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader("Retry-After", "5");
		response.setHeader("Refresh", "5");
		response.setContentType(MediaType.TEXT_PLAIN_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.getWriter().println(messages.getMessage("demo.progress", new Object[] { percent }, java.util.Locale.SIMPLIFIED_CHINESE));
	}

}
