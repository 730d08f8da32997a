package org.xieshou.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a proposal, each fault at its field. */
final class Faults {

	private final List<Fault> found = new ArrayList<>();

	List<Fault> found() {
		return found;
	}

	void unless(boolean holds, String field, Object... arguments) {
		if (!holds) {
			found.add(new Fault(field, "proposal.fault." + field.replaceAll("\\[\\d+]", ""), arguments));
		}
	}

	/** A text that has to be there and may not be longer. */
	void text(String field, String text, int longest, Object... arguments) {
		unless(isText(text, longest), field, arguments);
	}

	void addAll(List<Fault> others) {
		found.addAll(others);
	}

	static boolean isText(String text, int longest) {
		return text != null && !text.isBlank() && text.length() <= longest;
	}

	static boolean isAmount(BigDecimal amount, int decimals) {
		return amount != null && amount.signum() > 0 && amount.stripTrailingZeros().scale() <= decimals
				&& amount.precision() - amount.scale() <= 12;
	}

}
