package org.xieshou.claim;

import java.util.List;
import java.util.UUID;

import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A claim with its papers, flags and state, and the payment paper to print. */
@Controller
@RequestMapping("/cases/{id}/claims/{claim}")
class ClaimController {

	private final VisibleCases cases;

	private final ClaimRows rows;

	private final ClaimView views;

	private final PaymentPaper paper;

	private final ClaimSheet sheet;

	private final Territory territory;

	ClaimController(VisibleCases cases, ClaimRows rows, ClaimView views, PaymentPaper paper, ClaimSheet sheet, Territory territory) {
		this.cases = cases;
		this.rows = rows;
		this.views = views;
		this.paper = paper;
		this.sheet = sheet;
		this.territory = territory;
	}

	@GetMapping
	String show(@PathVariable UUID id, @PathVariable UUID claim, @AuthenticationPrincipal Official official, Model model) {
		var found = find(id, claim, official, model);
		model.addAttribute("standing", views.standing(found));
		model.addAttribute("papers", views.papers(found));
		model.addAttribute("invoices", views.invoices(found));
		model.addAttribute("flags", views.flags(found, other -> territory.covers(official, other)));
		model.addAttribute("voided", isLast(found) ? views.voided(found) : List.of());
		model.addAttribute("last", isLast(found));
		model.addAttribute("versions", rows.of(id).stream().filter(it -> it.instalment().equals(found.instalment())).toList());
		return "claim/claim";
	}

	@GetMapping("/papers.xlsx")
	ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID claim, @AuthenticationPrincipal Official official, Model model) {
		return sheet.of(find(id, claim, official, model));
	}

	@GetMapping("/paper")
	String print(@PathVariable UUID id, @PathVariable UUID claim, @AuthenticationPrincipal Official official, Model model) {
		var found = find(id, claim, official, model);
		model.addAttribute("paper", paper.of(found));
		return "claim/payment-paper";
	}

	private boolean isLast(Claim claim) {
		return rows.last(claim.instalment()).filter(last -> last.id().equals(claim.id())).isPresent();
	}

	private Claim find(UUID id, UUID claim, Official official, Model model) {
		model.addAttribute("file", cases.get(id, official));
		var found = rows.find(claim).filter(it -> it.project().equals(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("claim", found);
		return found;
	}

}
