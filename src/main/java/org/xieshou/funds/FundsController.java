package org.xieshou.funds;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.http.ResponseEntity;
import org.xieshou.security.Official;

/** The funds of the reader's territory, as a page and as a sheet. */
@Controller
class FundsController {

	private final FundsPage page;

	private final FundsSheet sheet;

	FundsController(FundsPage page, FundsSheet sheet) {
		this.page = page;
		this.sheet = sheet;
	}

	@ModelAttribute("asked")
	FundsQuery query(@RequestParam(required = false) String county, @RequestParam(required = false) String source,
			@RequestParam(required = false) String kind, @RequestParam(defaultValue = "0") int year,
			@RequestParam(defaultValue = "1") int page) {
		return new FundsQuery(county, source, kind, year, page);
	}

	@GetMapping("/funds")
	String funds(@ModelAttribute("asked") FundsQuery query, @AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("view", page.of(query, official));
		return "funds/funds";
	}

	@GetMapping("/funds.xlsx")
	ResponseEntity<byte[]> download(@ModelAttribute("asked") FundsQuery query, @AuthenticationPrincipal Official official) {
		return sheet.of(query, official);
	}

}
