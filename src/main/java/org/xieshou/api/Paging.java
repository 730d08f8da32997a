package org.xieshou.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.xieshou.audit.Hashes;
import org.xieshou.web.Cursors;
import org.xieshou.web.Slice;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Long lists in parts: where a part begins is sealed, and holds only for the list, filters and order it was given out for. */
@Component
class Paging {

	static final int MOST = 100;

	private static final int USUAL = 30;

	private final Cursors cursors;

	Paging(Cursors cursors) {
		this.cursors = cursors;
	}

	static int size(@Nullable Integer limit) {
		if (limit != null && (limit < 1 || limit > MOST)) {
			throw Refusal.bad("query", "limit", "limit", MOST);
		}
		return limit == null ? USUAL : limit;
	}

	/** Where to read on, or null for the first part. */
	Cursors.@Nullable Cursor after(HttpServletRequest request) {
		var written = request.getParameter("cursor");
		try {
			return written == null ? null : cursors.read(list(request), written);
		}
		catch (ResponseStatusException forged) {
			throw Refusal.bad("query", "cursor", "cursor");
		}
	}

	<T> ResponseEntity<Page<T>> answer(Slice<T> slice, HttpServletRequest request) {
		var next = slice.last() == null ? null : next(request, cursors.write(list(request), slice.last()));
		var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
		if (next != null) {
			answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
		}
		return answer.body(new Page<>(slice.rows(), next));
	}

	/** The address and everything asked for but where to begin and how much. */
	private static String list(HttpServletRequest request) {
		return "api:" + Hashes.sha256(path(request) + "?" + query(request, "cursor", "limit", "_csrf"));
	}

	private static String next(HttpServletRequest request, String cursor) {
		var others = query(request, "cursor", "_csrf");
		return path(request) + "?" + (others.isEmpty() ? "" : others + "&") + "cursor=" + cursor;
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI();
	}

	private static String query(HttpServletRequest request, String... without) {
		var parameters = new TreeMap<>(request.getParameterMap());
		java.util.List.of(without).forEach(parameters::remove);
		return parameters.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue()[0], StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
