package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.xieshou.project.Source;

/** What somebody typed into a form of the funds pages, read field by field; a fault is kept with its field and reads as null. */
class Entered {

	private static final BigDecimal MOST = new BigDecimal("9999999999999.99");

	private final Map<String, String> fields;

	private final Map<String, String> faults = new LinkedHashMap<>();

	Entered(Map<String, String> fields) {
		this.fields = fields;
	}

	/** The faults so far: field and key of the sentence, in the order in which the fields were read. */
	Map<String, String> faults() {
		return faults;
	}

	boolean isSound() {
		return faults.isEmpty();
	}

	String raw(String field) {
		return fields.getOrDefault(field, "").strip();
	}

	String text(String field, int longest) {
		var text = raw(field);
		return text.isEmpty() || text.length() > longest || text.chars().anyMatch(Character::isISOControl) ? fault(field) : text;
	}

	/** Yuan of zero or more, at most two decimals, grouped or not. */
	BigDecimal yuanOrZero(String field) {
		var text = raw(field).replaceAll("[,，\\s]", "");
		var yuan = text.matches("\\d{1,13}(\\.\\d{1,2})?") ? new BigDecimal(text).setScale(2) : null;
		return yuan == null || yuan.compareTo(MOST) > 0 ? fault(field) : yuan;
	}

	/** Yuan of more than zero. */
	BigDecimal yuan(String field) {
		var yuan = yuanOrZero(field);
		return yuan != null && yuan.signum() == 0 ? fault(field) : yuan;
	}

	/** A day that is not later than another. */
	LocalDate dayUntil(String field, LocalDate latest) {
		try {
			var day = LocalDate.parse(raw(field));
			return day.isAfter(latest) || day.getYear() < Allotment.FIRST_YEAR ? fault(field) : day;
		}
		catch (DateTimeParseException unreadable) {
			return fault(field);
		}
	}

	/** A year; zero where it is none. */
	int year(String field) {
		var year = raw(field).matches("\\d{4}") ? Integer.parseInt(raw(field)) : 0;
		if (year < Allotment.FIRST_YEAR || year > Allotment.LAST_YEAR) {
			fault(field);
			return 0;
		}
		return year;
	}

	Source source(String field, java.util.function.Predicate<Source> allowed) {
		return Arrays.stream(Source.values()).filter(source -> source.name().equals(raw(field)) && allowed.test(source)).findFirst()
			.orElseGet(() -> fault(field));
	}

	private <T> T fault(String field) {
		faults.put(field, "funds.entered." + field);
		return null;
	}

}
