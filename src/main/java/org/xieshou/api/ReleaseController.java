package org.xieshou.api;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.funds.ReleaseRegister;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Releases for programs. */
@RestController
class ReleaseController {

	private final ReleaseRegister register;

	private final Territory territory;

	private final Paging paging;

	private final Single single;

	ReleaseController(ReleaseRegister register, Territory territory, Paging paging, Single single) {
		this.register = register;
		this.territory = territory;
		this.paging = paging;
		this.single = single;
	}

	@GetMapping(ApiPath.ROOT + "/releases")
	ResponseEntity<Page<ReleaseLine>> listReleases(@RequestParam(required = false) String cursor, @RequestParam(required = false) Integer limit,
			@AuthenticationPrincipal Official official, HttpServletRequest request) {
		return paging.answer(register.of(official, null, paging.after(request), Paging.size(limit)).map(ReleaseLine::of), request);
	}

	@GetMapping(ApiPath.ROOT + "/projects/{id}/releases")
	ResponseEntity<Page<ReleaseLine>> listReleasesOfProject(@PathVariable UUID id, @RequestParam(required = false) String cursor,
			@RequestParam(required = false) Integer limit, @AuthenticationPrincipal Official official, HttpServletRequest request) {
		if (!territory.covers(official, id)) {
			throw Refusal.unknown();
		}
		return paging.answer(register.of(official, id, paging.after(request), Paging.size(limit)).map(ReleaseLine::of), request);
	}

	@GetMapping(ApiPath.ROOT + "/releases/{id}")
	ResponseEntity<ReleaseLine> readRelease(@PathVariable UUID id, @AuthenticationPrincipal Official official) {
		return single.answer(ReleaseLine.of(register.find(official, id).orElseThrow(Refusal::unknown)));
	}

}
