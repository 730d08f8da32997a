package org.xieshou.api;

import org.xieshou.security.Official;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program as whom it acts. */
@RestController
class MeController {

	private final Single single;

	MeController(Single single) {
		this.single = single;
	}

	@WithoutOffice
	@GetMapping(ApiPath.ROOT + "/me")
	ResponseEntity<Me> readMe(@AuthenticationPrincipal Official official) {
		return single.answer(Me.of(official));
	}

}
