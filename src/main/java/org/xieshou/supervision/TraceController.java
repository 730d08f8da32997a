package org.xieshou.supervision;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.xieshou.audit.DecisionLog;
import org.xieshou.process.CaseFile;
import org.xieshou.security.Official;

/** A case's whole trace: every decision with what it stood on, and whether the chain is whole. */
@Controller
class TraceController {

	private final AuditTerritory territory;

	private final CaseTrace trace;

	private final DecisionLog decisions;

	private final ActWords words;

	TraceController(AuditTerritory territory, CaseTrace trace, DecisionLog decisions, ActWords words) {
		this.territory = territory;
		this.trace = trace;
		this.decisions = decisions;
		this.words = words;
	}

	@GetMapping("/audit/cases/{chain}")
	String page(@PathVariable String chain, @AuthenticationPrincipal Official auditor, Model model, Locale locale) {
		if (!territory.covers(auditor, chain)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		var file = territory.caseOf(chain);
		model.addAttribute("file", file.orElse(null));
		model.addAttribute("title", words.chain(chain, file.map(CaseFile::title).orElse(null), territory.placeOf(chain), locale));
		model.addAttribute("chain", chain);
		model.addAttribute("decisions", trace.of(chain, locale));
		model.addAttribute("proof", decisions.prove(chain));
		return "supervision/trace";
	}

}
