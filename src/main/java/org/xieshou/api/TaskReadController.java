package org.xieshou.api;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.inbox.TaskDesk;
import org.xieshou.security.Official;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks for programs: to do, done, and one with its form. */
@RestController
class TaskReadController {

	static final List<String> ONLY = List.of("mine", "free", "soon", "late");

	private final TaskDesk desk;

	private final TaskReading reading;

	private final Paging paging;

	private final Single single;

	TaskReadController(TaskDesk desk, TaskReading reading, Paging paging, Single single) {
		this.desk = desk;
		this.reading = reading;
		this.paging = paging;
		this.single = single;
	}

	@GetMapping(ApiPath.ROOT + "/tasks")
	ResponseEntity<Page<TaskLine>> listTasks(@RequestParam(required = false) String only, @RequestParam(required = false) String kind,
			@RequestParam(required = false) String sort, @RequestParam(required = false) String cursor, @RequestParam(required = false) Integer limit,
			@AuthenticationPrincipal Official official, HttpServletRequest request) {
		var wanted = new TaskDesk.Wanted(Asked.oneOf("only", only, ONLY), Asked.matching("kind", kind, "[a-z-]{1,32}"),
				Asked.oneOf("sort", sort, TaskDesk.ORDERS));
		return paging.answer(desk.todo(official, wanted, paging.after(request), Paging.size(limit)).map(line -> TaskLine.of(line, official.desk())), request);
	}

	@GetMapping(ApiPath.ROOT + "/tasks/done")
	ResponseEntity<Page<DoneLine>> listDone(@RequestParam(required = false) String cursor, @RequestParam(required = false) Integer limit,
			@AuthenticationPrincipal Official official, HttpServletRequest request) {
		return paging.answer(desk.done(official, paging.after(request), Paging.size(limit)).map(DoneLine::of), request);
	}

	@GetMapping(ApiPath.ROOT + "/tasks/{id}")
	ResponseEntity<TaskDetail> readTask(@PathVariable String id, @AuthenticationPrincipal Official official) {
		return single.answer(reading.read(id, official));
	}

}
