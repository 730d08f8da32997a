package org.xieshou.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bank's answer is read whole, or refused with every fault named. */
class BankAnswerFileTests {

	private static final String HEADING = "reference,amount,result,booked_on,bank_reference,reason\r\n";

	@Test
	void aSpreadsheetsFileIsReadWithItsMarkQuotesAndTrailer() {
		var answers = BankAnswerFile.read(("\uFEFF" + HEADING + "511322-20260301-01-001,1200.50,paid,2026-03-03,B1,\r\n"
				+ "511322-20260301-01-002,80,rejected,2026-03-03,B2,\"账号, 户名不符\"\r\ntotal,2,1280.50,abc\r\n").getBytes(StandardCharsets.UTF_8));
		assertThat(answers).hasSize(2);
		assertThat(answers.get(0).amount()).isEqualByComparingTo("1200.50");
		assertThat(answers.get(0).bookedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
		assertThat(answers.get(1).paid()).isFalse();
		assertThat(answers.get(1).reason()).isEqualTo("账号, 户名不符");
		assertThat(answers).extracting(BankAnswer::line).containsExactly(2, 3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "r 1,1.00,paid,2026-03-03,B1,|reference", "r1,-1.00,paid,2026-03-03,B1,|amount", "r1,1.001,paid,2026-03-03,B1,|amount",
			"r1,1e9,paid,2026-03-03,B1,|amount", "r1,1.00,ok,2026-03-03,B1,|result", "r1,1.00,paid,03/03/2026,B1,|booked_on",
			"r1,1.00,paid,2026-02-30,B1,|booked_on", "r1,1.00,paid,2026-03-03,,|bank_reference", "r1,1.00,rejected,2026-03-03,B1,|reason",
			"r1,1.00,paid|columns" })
	void aFaultIsNamedWithItsLine(String line, String fault) {
		assertThat(faults(HEADING + "r0,1.00,paid,2026-03-03,B0,\r\n" + line + "\r\n")).containsExactly(new BankAnswerFault(3, fault));
	}

	@Test
	void everyFaultIsNamedAtOnce() {
		assertThat(faults(HEADING + ",x,maybe,today,,\r\nr1,1.00,rejected,2026-03-03,B1,\r\n")).extracting(BankAnswerFault::what)
			.containsExactly("reference", "amount", "result", "booked_on", "bank_reference", "reason");
	}

	@Test
	void whatIsNoAnswerIsRefused() {
		assertThat(faults("")).extracting(BankAnswerFault::what).containsExactly("empty");
		assertThat(faults(HEADING)).extracting(BankAnswerFault::what).containsExactly("empty");
		assertThat(faults("a,b\r\n1,2\r\n")).extracting(BankAnswerFault::what).containsExactly("heading");
		assertThat(faults("\u0000\u0001PK\"")).extracting(BankAnswerFault::what).containsExactly("heading");
		assertThat(faultsOf((HEADING + "r1,1.00,rejected,2026-03-03,B1,账号错\r\n").getBytes(Charset.forName("GBK"))))
			.extracting(BankAnswerFault::what).containsExactly("encoding");
	}

	private static java.util.List<BankAnswerFault> faults(String text) {
		return faultsOf(text.getBytes(StandardCharsets.UTF_8));
	}

	private static java.util.List<BankAnswerFault> faultsOf(byte[] content) {
		return catchThrowableOfType(BankAnswerUnreadable.class, () -> BankAnswerFile.read(content)).faults();
	}

}
