package org.xieshou.payment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.xieshou.security.Official;
import org.xieshou.web.FileDownload;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reconciliation: the bank's answer comes in, and what does not match is cleared up. */
@Controller
@RequestMapping("/payments/reconciliation")
class ReconciliationController {

	private static final int MOST = 200;

	private final Reconciliation reconciliation;

	private final BankStatements statements;

	private final PaymentAccounts accounts;

	private final PaymentTotals totals;

	private final AnswerBooking booking;

	private final Clearing clearing;

	ReconciliationController(Reconciliation reconciliation, BankStatements statements, PaymentAccounts accounts, PaymentTotals totals,
			AnswerBooking booking, Clearing clearing) {
		this.reconciliation = reconciliation;
		this.statements = statements;
		this.accounts = accounts;
		this.totals = totals;
		this.booking = booking;
		this.clearing = clearing;
	}

	@GetMapping
	String page(@AuthenticationPrincipal Official official, Model model) {
		var desk = Desk.of(official);
		model.addAttribute("desk", desk);
		model.addAttribute("official", official);
		model.addAttribute("sums", totals.of(desk.territory()));
		model.addAttribute("open", reconciliation.open(desk.territory()));
		model.addAttribute("unanswered", reconciliation.unanswered(desk.territory()));
		model.addAttribute("accounts", accounts.waiting(desk.territory()));
		model.addAttribute("closed", reconciliation.closed(desk.territory(), MOST));
		model.addAttribute("statements", statements.in(desk.territory(), MOST));
		return "payment/reconciliation";
	}

	@PostMapping
	String book(@RequestParam MultipartFile file, @AuthenticationPrincipal Official official, RedirectAttributes said) throws IOException {
		booking.book(file.getOriginalFilename(), file.getBytes(), official);
		return back(said, "payment.said.booked");
	}

	@PostMapping("/{line}")
	String clear(@PathVariable UUID line, @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String account,
			@AuthenticationPrincipal Official official, RedirectAttributes said) {
		clearing.clear(line, reason.strip(), account.strip(), official);
		return back(said, account.isBlank() ? "payment.said.cleared" : "payment.said.proposed");
	}

	@PostMapping("/accounts/{id}")
	String agree(@PathVariable UUID id, @AuthenticationPrincipal Official official, RedirectAttributes said) {
		accounts.agree(id, official);
		return back(said, "payment.said.agreed");
	}

	/** An empty answer with the columns a bank has to fill. */
	@GetMapping("/template")
	ResponseEntity<byte[]> template(@AuthenticationPrincipal Official official) {
		Desk.of(official);
		return FileDownload.of("bank-answer.csv", ("\uFEFF" + String.join(",", BankAnswerFile.COLUMNS) + "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	private static String back(RedirectAttributes said, String sentence) {
		said.addFlashAttribute("said", sentence);
		return "redirect:/payments/reconciliation";
	}

}
