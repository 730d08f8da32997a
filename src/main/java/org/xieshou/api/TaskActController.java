package org.xieshou.api;

import org.jspecify.annotations.Nullable;
import org.xieshou.inbox.AnswerTask;
import org.xieshou.inbox.TaskClaims;
import org.xieshou.inbox.TaskCompletion;
import org.xieshou.security.Official;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What programs do with tasks, through the same door as the pages: claim, put back, complete. */
@RestController
class TaskActController {

	static final String KEY = "Idempotency-Key";

	private final TaskClaims claims;

	private final TaskCompletion completion;

	private final TaskReading reading;

	private final Single single;

	TaskActController(TaskClaims claims, TaskCompletion completion, TaskReading reading, Single single) {
		this.single = single;
		this.claims = claims;
		this.completion = completion;
		this.reading = reading;
	}

	@PostMapping(ApiPath.ROOT + "/tasks/{id}/claim")
	ResponseEntity<TaskDetail> claimTask(@PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
			@RequestHeader(name = KEY, required = false) @Nullable String key, @AuthenticationPrincipal Official official) {
		claims.claim(official, id, Seen.key(key), Seen.revision(seen));
		return now(id, official);
	}

	@DeleteMapping(ApiPath.ROOT + "/tasks/{id}/claim")
	ResponseEntity<TaskDetail> putBackTask(@PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
			@RequestHeader(name = KEY, required = false) @Nullable String key, @AuthenticationPrincipal Official official) {
		claims.putBack(official, id, Seen.key(key), Seen.revision(seen));
		return now(id, official);
	}

	@PostMapping(path = ApiPath.ROOT + "/tasks/{id}/completion", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Completed> completeTask(@PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
			@RequestHeader(name = KEY, required = false) @Nullable String key, CompleteTask order, @AuthenticationPrincipal Official official) {
		var decision = completion.answer(official, new AnswerTask(Seen.key(key), id, Seen.revision(seen), order.answers()));
		return ResponseEntity.ok(new Completed(id, decision));
	}

	private ResponseEntity<TaskDetail> now(String id, Official official) {
		return single.answer(reading.read(id, official));
	}

}
