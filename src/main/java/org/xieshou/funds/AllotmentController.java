package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.xieshou.project.Source;
import org.xieshou.security.Official;

/** The county finance bureau enters what was allotted. */
@Controller
class AllotmentController {

	private static final BigDecimal MOST = new BigDecimal("9999999999999999.99");

	private final Allotments allotments;

	AllotmentController(Allotments allotments) {
		this.allotments = allotments;
	}

	@PostMapping("/funds/allotments")
	String enter(@RequestParam Source source, @RequestParam int year, @RequestParam String document,
			@RequestParam BigDecimal amount, @RequestParam LocalDate allottedOn, @AuthenticationPrincipal Official official,
			RedirectAttributes after) {
		after.addFlashAttribute("said", said(new Allotment(UUID.randomUUID(), official.acting().place(), source, year,
				document.strip(), amount, allottedOn), official));
		return "redirect:/funds#allotments";
	}

	private String said(Allotment allotment, Official official) {
		if (!FundsReader.of(official).mayEnter()) {
			return "funds.allotment.refused.office";
		}
		if (!isSound(allotment)) {
			return "funds.allotment.refused.figures";
		}
		return allotments.enter(allotment, official.actor()) ? "funds.allotment.entered" : "funds.allotment.refused.twice";
	}

	private static boolean isSound(Allotment it) {
		return it.amount().signum() > 0 && it.amount().scale() <= 2 && it.amount().compareTo(MOST) <= 0 && !it.document().isBlank()
				&& it.document().length() <= 120 && it.year() >= 1996 && it.year() <= 2100;
	}

}
