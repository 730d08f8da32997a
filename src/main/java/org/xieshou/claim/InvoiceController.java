package org.xieshou.claim;

import java.util.List;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.security.Official;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of invoices of the reader's territory, as a page and as a sheet. */
@Controller
class InvoiceController {

	private static final int MOST_LINES = 20_000;

	private final InvoiceRegister register;

	private final ClaimWords words;

	InvoiceController(InvoiceRegister register, ClaimWords words) {
		this.register = register;
		this.words = words;
	}

	@ModelAttribute("asked")
	InvoiceQuery query(@RequestParam(required = false) String q, @RequestParam(defaultValue = "1") int page) {
		return new InvoiceQuery(q, page);
	}

	@GetMapping("/invoices")
	String list(@ModelAttribute("asked") InvoiceQuery query, @AuthenticationPrincipal Official official, Model model) {
		var lines = register.of(official, query, InvoiceQuery.PAGE + 1);
		model.addAttribute("rows", lines.subList(0, Math.min(lines.size(), InvoiceQuery.PAGE)));
		model.addAttribute("more", lines.size() > InvoiceQuery.PAGE);
		return "claim/invoices";
	}

	@GetMapping("/invoices.xlsx")
	ResponseEntity<byte[]> download(@ModelAttribute("asked") InvoiceQuery query, @AuthenticationPrincipal Official official) {
		var title = words.say("claim.invoices.title");
		return SheetDownload.of(title, new SheetExport().sheet(title, columns(), register.of(official, new InvoiceQuery(query.q(), 1), MOST_LINES)));
	}

	private List<SheetColumn<InvoiceRegister.Line>> columns() {
		return List.of(SheetColumn.text(words.say("claim.invoice.number"), 24, InvoiceRegister.Line::number),
				SheetColumn.day(words.say("claim.invoice.issuedOn"), InvoiceRegister.Line::issuedOn),
				SheetColumn.text(words.say("claim.invoice.payee"), 32, InvoiceRegister.Line::payee),
				SheetColumn.yuan(words.say("claim.invoice.amount"), InvoiceRegister.Line::amount),
				SheetColumn.day(words.say("claim.claimedOn"), InvoiceRegister.Line::claimedOn),
				SheetColumn.text(words.say("claim.project.number"), 24, InvoiceRegister.Line::projectNumber),
				SheetColumn.text(words.say("claim.project"), 40, InvoiceRegister.Line::title),
				SheetColumn.text(words.say("claim.place"), 40, InvoiceRegister.Line::placeName),
				SheetColumn.text(words.say("claim.state"), 12, it -> words.say(it.released() ? "claim.state.released" : "claim.state.applied")));
	}

}
