package org.xieshou.payment;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the bank's answer, all of it or nothing: every line that cannot be read is named with its fault. */
final class BankAnswerFile {

	static final List<String> COLUMNS = List.of("reference", "amount", "result", "booked_on", "bank_reference", "reason");

	private static final int MOST_BYTES = 2 * 1024 * 1024;

	private static final int MOST_LINES = 5_000;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true).setTrim(true).setAllowMissingColumnNames(true).get();

	private final List<BankAnswer> answers = new ArrayList<>();

	private final List<BankAnswerFault> faults = new ArrayList<>();

	private BankAnswerFile() {
	}

	/** @throws BankAnswerUnreadable with the fault of every line */
	static List<BankAnswer> read(byte[] content) {
		var file = new BankAnswerFile();
		file.lines(text(content));
		if (file.faults.isEmpty() && file.answers.isEmpty()) {
			throw new BankAnswerUnreadable(1, "empty");
		}
		if (!file.faults.isEmpty()) {
			throw new BankAnswerUnreadable(file.faults);
		}
		return file.answers;
	}

	private static String text(byte[] content) {
		if (content.length == 0 || content.length > MOST_BYTES) {
			throw new BankAnswerUnreadable(1, content.length == 0 ? "empty" : "tooLarge");
		}
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException otherEncoding) {
			throw new BankAnswerUnreadable(1, "encoding");
		}
	}

	private void lines(String text) {
		try (var records = FORMAT.parse(new StringReader(text))) {
			if (!Set.copyOf(records.getHeaderNames()).containsAll(COLUMNS)) {
				throw new BankAnswerUnreadable(1, "heading");
			}
			for (var line : records) {
				if (answers.size() + faults.size() >= MOST_LINES) {
					throw new BankAnswerUnreadable(number(line), "tooMany");
				}
				read(line);
			}
		}
		catch (IOException | IllegalArgumentException | IllegalStateException malformed) {
			throw new BankAnswerUnreadable(1, "heading");
		}
	}

	private void read(CSVRecord line) {
		if (line.get(0).equals("total")) {
			return;
		}
		var before = faults.size();
		if (!line.isConsistent()) {
			fault(line, "columns");
			return;
		}
		var answer = new BankAnswer(number(line), word(line, "reference", 60), amount(line), paid(line), day(line),
				word(line, "bank_reference", 60), reason(line));
		if (faults.size() == before) {
			answers.add(answer);
		}
	}

	private String word(CSVRecord line, String column, int longest) {
		var word = line.get(column);
		if (word.isEmpty() || word.length() > longest || !word.chars().allMatch(c -> c > ' ' && c < 127)) {
			fault(line, column);
		}
		return word;
	}

	private BigDecimal amount(CSVRecord line) {
		if (line.get("amount").matches("\\d{1,14}(\\.\\d{1,2})?")) {
			return new BigDecimal(line.get("amount"));
		}
		fault(line, "amount");
		return BigDecimal.ZERO;
	}

	private boolean paid(CSVRecord line) {
		if (!Set.of("paid", "rejected").contains(line.get("result"))) {
			fault(line, "result");
		}
		return line.get("result").equals("paid");
	}

	private LocalDate day(CSVRecord line) {
		try {
			return LocalDate.parse(line.get("booked_on"));
		}
		catch (DateTimeParseException noDay) {
			fault(line, "booked_on");
			return LocalDate.EPOCH;
		}
	}

	private String reason(CSVRecord line) {
		var reason = line.get("reason").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
		if (reason.length() > 300 || reason.isEmpty() && line.get("result").equals("rejected")) {
			fault(line, "reason");
		}
		return reason;
	}

	private void fault(CSVRecord line, String what) {
		faults.add(new BankAnswerFault(number(line), what));
	}

	/** The heading is line 1. */
	private static int number(CSVRecord line) {
		return (int) line.getRecordNumber() + 1;
	}

}
