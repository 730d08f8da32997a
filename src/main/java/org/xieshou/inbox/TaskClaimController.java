package org.xieshou.inbox;

import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Claims a task and puts it back. */
@Controller
class TaskClaimController {

	private final TaskClaims claims;

	private final InboxTable table;

	TaskClaimController(TaskClaims claims, InboxTable table) {
		this.claims = claims;
		this.table = table;
	}

	@PostMapping("/tasks/{id}/claim")
	String claim(@PathVariable String id, @RequestParam String key, @AuthenticationPrincipal Official official) {
		claims.claim(official, id, key);
		return back(id);
	}

	@PostMapping("/tasks/{id}/return-to-office")
	String putBack(@PathVariable String id, @RequestParam String key, @AuthenticationPrincipal Official official) {
		claims.putBack(official, id, key);
		return back(id);
	}

	private String back(String id) {
		var task = table.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return "redirect:/cases/" + task.caseId() + "?task=" + id;
	}

}
