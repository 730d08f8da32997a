package org.xieshou.api;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** What an act names beside its content: the revision that was seen and the key that makes it count once. */
final class Seen {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})(-[0-9a-f]{16})?\"");

	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

	private Seen() {
	}

	static int revision(@Nullable String ifMatch) {
		if (ifMatch == null) {
			throw new Refusal(HttpStatus.PRECONDITION_REQUIRED, "no-revision");
		}
		var tag = TAG.matcher(ifMatch.strip());
		if (!tag.matches()) {
			throw Refusal.bad("header", "If-Match", "match");
		}
		return Integer.parseInt(tag.group(1));
	}

	static String key(@Nullable String key) {
		if (key == null || !KEY.matcher(key).matches()) {
			throw Refusal.bad("header", "Idempotency-Key", "key");
		}
		return key;
	}

}
