package org.xieshou.payment;

import java.util.List;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Payments and reconciliation as workbooks. */
@Controller
class PaymentSheetController {

	private static final int MOST = 5_000;

	private final DuePayments due;

	private final PaymentBatches batches;

	private final Reconciliation reconciliation;

	private final MessageSource messages;

	PaymentSheetController(DuePayments due, PaymentBatches batches, Reconciliation reconciliation, MessageSource messages) {
		this.due = due;
		this.batches = batches;
		this.reconciliation = reconciliation;
		this.messages = messages;
	}

	@GetMapping("/payments.xlsx")
	ResponseEntity<byte[]> payments(@AuthenticationPrincipal Official official) {
		var territory = Desk.of(official).territory();
		List<SheetColumn<DuePayment>> dueColumns = List.of(SheetColumn.text(head("project"), 40, DuePayment::title),
				SheetColumn.text(head("number"), 24, DuePayment::projectNumber),
				SheetColumn.text(head("what"), 16, it -> say("payment.kind." + it.kind(), it.number())),
				SheetColumn.yuan(head("amount"), DuePayment::amount), SheetColumn.text(head("payee"), 30, DuePayment::payee),
				SheetColumn.text(head("account"), 26, DuePayment::account), SheetColumn.text(head("voucher"), 16, DuePayment::voucher),
				SheetColumn.day(head("releasedAt"), DuePayment::releasedAt), SheetColumn.text(head("rejected"), 40, DuePayment::rejected));
		List<SheetColumn<PaymentBatch>> files = List.of(SheetColumn.text(head("batch"), 26, PaymentBatch::number),
				SheetColumn.number(head("lines"), PaymentBatch::lines), SheetColumn.yuan(head("total"), PaymentBatch::total),
				SheetColumn.minute(head("madeAt"), PaymentBatch::madeAt), SheetColumn.text(head("by"), 30, it -> it.by().name()),
				SheetColumn.text(head("sha256"), 64, PaymentBatch::sha256));
		return SheetDownload.of(say("payment.title"), new SheetExport().sheet(say("payment.due"), dueColumns, due.in(territory))
			.sheet(say("payment.batches"), files, batches.in(territory, MOST)));
	}

	@GetMapping("/payments/reconciliation.xlsx")
	ResponseEntity<byte[]> reconciliation(@AuthenticationPrincipal Official official) {
		var territory = Desk.of(official).territory();
		List<SheetColumn<Unanswered>> unanswered = List.of(SheetColumn.text(head("reference"), 28, Unanswered::reference),
				SheetColumn.text(head("project"), 40, Unanswered::title), SheetColumn.yuan(head("amount"), Unanswered::amount),
				SheetColumn.text(head("payee"), 30, Unanswered::payee), SheetColumn.minute(head("madeAt"), Unanswered::sentAt),
				SheetColumn.number(head("days"), Unanswered::days));
		return SheetDownload.of(say("payment.reconciliation"),
				new SheetExport().sheet(say("payment.open"), mismatches(), reconciliation.open(territory))
					.sheet(say("payment.unanswered"), unanswered, reconciliation.unanswered(territory))
					.sheet(say("payment.closed"), mismatches(), reconciliation.closed(territory, MOST)));
	}

	private List<SheetColumn<Mismatch>> mismatches() {
		return List.of(SheetColumn.text(head("finding"), 24, it -> say("payment.finding." + it.finding().key())),
				SheetColumn.text(head("reference"), 28, Mismatch::reference), SheetColumn.text(head("project"), 40, Mismatch::title),
				SheetColumn.text(head("payee"), 30, Mismatch::payee), SheetColumn.yuan(head("sent"), Mismatch::sent),
				SheetColumn.yuan(head("answered"), Mismatch::amount), SheetColumn.day(head("bookedOn"), Mismatch::bookedOn),
				SheetColumn.text(head("bankReference"), 24, Mismatch::bankReference), SheetColumn.text(head("bankReason"), 40, Mismatch::bankReason),
				SheetColumn.text(head("statement"), 30, Mismatch::statement),
				SheetColumn.text(head("clearedBy"), 30, it -> it.said() == null ? "" : it.said().by()),
				SheetColumn.text(head("clearing"), 60, it -> it.said() == null ? "" : it.said().reason()));
	}

	private String head(String column) {
		return say("payment.column." + column);
	}

	private String say(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
