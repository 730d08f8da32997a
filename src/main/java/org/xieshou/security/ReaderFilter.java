package org.xieshou.security;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.xieshou.wall.Reader;
import org.xieshou.wall.Wall;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Serves each request for whoever is signed in, and for the public where nobody is; the public site is the same for everybody. */
@Component
@Order
class ReaderFilter extends OncePerRequestFilter {

	private static final Pattern FOR_EVERYBODY = Pattern.compile("/(public|api/v1/notices)(/.*)?");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var reader = whoAsks(request);
		try {
			Wall.<Exception>serve(reader, () -> chain.doFilter(request, response));
		}
		catch (ServletException | IOException | RuntimeException thrown) {
			throw thrown;
		}
		catch (Exception thrown) {
			throw new ServletException(thrown);
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	/** Finding out who is signed in asks the database; done before, because no statement may need a second connection first. */
	private static Supplier<Reader> whoAsks(HttpServletRequest request) {
		if (Looks.areAsked(request) || FOR_EVERYBODY.matcher(request.getRequestURI().substring(request.getContextPath().length())).matches()) {
			return () -> Reader.PUBLIC;
		}
		SignedIn.official();
		return ReaderFilter::signedIn;
	}

	/** Whoever is signed in at this moment: somebody may come to act for another of their offices on the way. */
	private static Reader signedIn() {
		return SignedIn.official().map(Territory::reader).orElse(Reader.PUBLIC);
	}

}
