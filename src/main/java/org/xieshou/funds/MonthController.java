package org.xieshou.funds;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The months of a county's ledger and their trial balances; the county finance bureau closes them. */
@Controller
class MonthController {

	private final MonthPage page;

	private final LedgerMonths months;

	MonthController(MonthPage page, LedgerMonths months) {
		this.page = page;
		this.months = months;
	}

	@GetMapping("/funds/months")
	String list(@RequestParam(defaultValue = "") String county, @AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("view", page.list(county, official));
		return "funds/months";
	}

	@GetMapping("/funds/months/{county:\\d{4,6}}/{month:\\d{4}-\\d{2}}")
	String one(@PathVariable String county, @PathVariable String month, @AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("view", page.one(county, month(month), official));
		return "funds/month";
	}

	@GetMapping("/funds/months/{county:\\d{4,6}}/{month:\\d{4}-\\d{2}}.xlsx")
	ResponseEntity<byte[]> download(@PathVariable String county, @PathVariable String month, @AuthenticationPrincipal Official official) {
		return page.sheet(county, month(month), official);
	}

	@PostMapping("/funds/months/{county:\\d{6}}/{month:\\d{4}-\\d{2}}")
	String close(@PathVariable String county, @PathVariable String month, @AuthenticationPrincipal Official official,
			RedirectAttributes after) {
		page.mustClose(county, official);
		after.addFlashAttribute("said", months.close(county, month(month).atDay(1), official.actor()).messageKey());
		return "redirect:/funds/months?county=" + county;
	}

	private static YearMonth month(String text) {
		try {
			return YearMonth.parse(text);
		}
		catch (DateTimeParseException unreadable) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, unreadable);
		}
	}

}
