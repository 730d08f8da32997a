package org.xieshou.claim;

import java.util.List;

import org.xieshou.attachment.Attachment;
import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A claim as a workbook: its papers with their hashes, its invoices and what the money was spent on. */
@Component
class ClaimSheet {

	private final ClaimView views;

	private final ClaimWords words;

	ClaimSheet(ClaimView views, ClaimWords words) {
		this.views = views;
		this.words = words;
	}

	ResponseEntity<byte[]> of(Claim claim) {
		return SheetDownload.of(words.title(views.standing(claim)), new SheetExport()
			.sheet(words.say("claim.papers"), papers(), views.papers(claim))
			.sheet(words.say("claim.invoices"), invoices(), views.invoices(claim))
			.sheet(words.say("claim.expenses"), expenses(), claim.expenses()));
	}

	private List<SheetColumn<ClaimView.AskedPaper>> papers() {
		return List.of(SheetColumn.text(words.say("claim.paper.name"), 30, ClaimView.AskedPaper::name),
				SheetColumn.text(words.say("claim.paper.state"), 12, it -> words.say(it.present() ? "claim.paper.present" : "claim.paper.missing")),
				SheetColumn.day(words.say("claim.paper.dated"), ClaimView.AskedPaper::dated),
				SheetColumn.text(words.say("claim.paper.files"), 60, it -> names(it.files())),
				SheetColumn.text(words.say("claim.paper.hashes"), 66, it -> hashes(it.files())),
				SheetColumn.text(words.say("claim.paper.basis"), 60, ClaimView.AskedPaper::basis));
	}

	private List<SheetColumn<ClaimView.ShownInvoice>> invoices() {
		return List.of(SheetColumn.text(words.say("claim.invoice.number"), 24, it -> it.invoice().number()),
				SheetColumn.day(words.say("claim.invoice.issuedOn"), it -> it.invoice().issuedOn()),
				SheetColumn.text(words.say("claim.invoice.payee"), 32, it -> it.invoice().payee()),
				SheetColumn.yuan(words.say("claim.invoice.amount"), it -> it.invoice().amount()),
				SheetColumn.text(words.say("claim.paper.files"), 60, it -> names(it.files())),
				SheetColumn.text(words.say("claim.paper.hashes"), 66, it -> hashes(it.files())));
	}

	private List<SheetColumn<Expense>> expenses() {
		return List.of(SheetColumn.text(words.say("claim.expense.item"), 60, Expense::item),
				SheetColumn.yuan(words.say("claim.invoice.amount"), Expense::amount));
	}

	private static String names(List<Attachment> files) {
		return String.join("\n", files.stream().map(Attachment::name).toList());
	}

	private static String hashes(List<Attachment> files) {
		return String.join("\n", files.stream().map(Attachment::sha256).toList());
	}

}
