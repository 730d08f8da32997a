package org.xieshou.api;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.funds.Instalments;
import org.xieshou.funds.ProjectAccounts;
import org.xieshou.inbox.CaseAccess;
import org.xieshou.process.Cases;
import org.xieshou.project.Projects;
import org.xieshou.security.Official;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects for programs. */
@RestController
class ProjectController {

	static final List<String> STATES = List.of("running", "passed", "declined", "withdrawn", "cancelled", "archived");

	private final ProjectList list;

	private final CaseAccess access;

	private final Cases cases;

	private final Projects projects;

	private final ProjectAccounts accounts;

	private final Instalments instalments;

	private final Paging paging;

	private final Single single;

	ProjectController(ProjectList list, CaseAccess access, Cases cases, Projects projects, ProjectAccounts accounts, Instalments instalments,
			Paging paging, Single single) {
		this.list = list;
		this.access = access;
		this.cases = cases;
		this.projects = projects;
		this.accounts = accounts;
		this.instalments = instalments;
		this.paging = paging;
		this.single = single;
	}

	@GetMapping(ApiPath.ROOT + "/projects")
	ResponseEntity<Page<ProjectLine>> listProjects(@RequestParam(required = false) String kind, @RequestParam(required = false) String county,
			@RequestParam(required = false) String stage, @RequestParam(required = false) String state, @RequestParam(required = false) String q,
			@RequestParam(required = false) String sort, @RequestParam(required = false) String cursor, @RequestParam(required = false) Integer limit,
			@AuthenticationPrincipal Official official, HttpServletRequest request) {
		var order = Asked.oneOf("sort", sort, ProjectList.ORDERS.keySet());
		var wanted = new ProjectList.Wanted(Asked.matching("kind", kind, "[a-z-]{1,32}"), Asked.matching("county", county, "\\d{6}"),
				Asked.oneOf("stage", stage, ProjectList.STAGES), Asked.oneOf("state", state, STATES), Asked.words("q", q), order == null ? "opened" : order);
		return paging.answer(list.of(official, wanted, paging.after(request), Paging.size(limit)), request);
	}

	@GetMapping(ApiPath.ROOT + "/projects/{id}")
	ResponseEntity<ProjectDetail> readProject(@PathVariable UUID id, @AuthenticationPrincipal Official official) {
		var file = access.visible(id, official).orElseThrow(Refusal::unknown);
		var project = projects.find(id).orElseThrow(Refusal::unknown);
		return single.answer(ProjectDetail.of(file, project, cases.stages(id), accounts.money(id), instalments.of(id)));
	}

}
