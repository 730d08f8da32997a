package org.xieshou.payment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.xieshou.security.Official;
import org.xieshou.web.FileDownload;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Payments of the territory: what is due, the files made of it, and their content. */
@Controller
@RequestMapping("/payments")
class PaymentsController {

	private static final int MOST = 200;

	private final DuePayments due;

	private final PaymentBatches batches;

	private final PaymentOrders orders;

	private final PaymentTotals totals;

	private final Sending sending;

	PaymentsController(DuePayments due, PaymentBatches batches, PaymentOrders orders, PaymentTotals totals, Sending sending) {
		this.due = due;
		this.batches = batches;
		this.orders = orders;
		this.totals = totals;
		this.sending = sending;
	}

	@GetMapping
	String payments(@AuthenticationPrincipal Official official, Model model) {
		var desk = Desk.of(official);
		model.addAttribute("desk", desk);
		model.addAttribute("due", due.in(desk.territory()));
		model.addAttribute("batches", batches.in(desk.territory(), MOST));
		model.addAttribute("sums", totals.of(desk.territory()));
		model.addAttribute("key", UUID.randomUUID().toString());
		return "payment/payments";
	}

	@PostMapping
	String send(@RequestParam(defaultValue = "") String key, @RequestParam(required = false) Set<UUID> release,
			@AuthenticationPrincipal Official official, RedirectAttributes said) {
		var batch = sending.send(key, release == null ? List.of() : release.stream().sorted().toList(), official);
		said.addFlashAttribute("said", "payment.said.sent");
		return "redirect:/payments/" + batch;
	}

	@GetMapping("/{id}")
	String batch(@PathVariable UUID id, @AuthenticationPrincipal Official official, Model model) {
		model.addAttribute("batch", find(id, official));
		model.addAttribute("orders", orders.of(id));
		return "payment/batch";
	}

	@GetMapping("/{id}/file")
	ResponseEntity<byte[]> file(@PathVariable UUID id, @AuthenticationPrincipal Official official) {
		return FileDownload.of(find(id, official).number() + ".csv", batches.content(id).getBytes(StandardCharsets.UTF_8));
	}

	private PaymentBatch find(UUID id, Official official) {
		return batches.find(id, Desk.of(official).territory()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
