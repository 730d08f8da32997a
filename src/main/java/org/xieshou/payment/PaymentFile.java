package org.xieshou.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.xieshou.audit.Hashes;

/**
 * The payment file as text: a heading, one line an order, and a last line with the number of orders, their total and the SHA-256 of
 * all that stands above it.
 */
record PaymentFile(String content, String sha256, BigDecimal total) {

	/** Starts with a mark of byte order, without which spreadsheets misread Chinese. */
	private static final String MARK = "\uFEFF";

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

	/** @param purposes what each order is for, in the same order */
	static PaymentFile of(List<PaymentOrder> orders, List<String> purposes) {
		var total = orders.stream().map(PaymentOrder::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		var text = new StringBuilder(MARK);
		try (var lines = new CSVPrinter(text, FORMAT)) {
			lines.printRecord("reference", "payee", "account", "amount", "purpose");
			for (var i = 0; i < orders.size(); i++) {
				var order = orders.get(i);
				lines.printRecord(order.reference(), order.payee(), order.account(), order.amount().toPlainString(), purposes.get(i));
			}
			lines.printRecord("total", orders.size(), total.toPlainString(), Hashes.sha256(text.toString()));
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
		return new PaymentFile(text.toString(), Hashes.sha256(text.toString()), total);
	}

}
