package org.xieshou.api;

import tools.jackson.databind.json.JsonMapper;

import org.xieshou.audit.Hashes;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * One thing with the tag of what was read: who has the same already is told so (304) instead of being sent it again. A task's tag
 * begins with its revision, which an act has to name.
 */
@Component
class Single {

	private final JsonMapper json;

	Single(JsonMapper json) {
		this.json = json;
	}

	<T> ResponseEntity<T> answer(T body) {
		var revision = body instanceof TaskDetail task && task.revision() != null ? task.revision() + "-" : "";
		return ResponseEntity.ok().eTag("\"" + revision + Hashes.sha256(json.writeValueAsBytes(body)).substring(0, 16) + "\"")
			.cacheControl(CacheControl.noCache().cachePrivate()).header(HttpHeaders.VARY, ActingOffice.HEADER, HttpHeaders.ACCEPT_LANGUAGE).body(body);
	}

}
