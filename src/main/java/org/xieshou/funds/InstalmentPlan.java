package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a project's money is split before the settlement (分期方案), as a row of the table {@code instalment-plan} writes it:
 * {@code 40@40 + 50@90} pays 40 % from 40 % verified progress on and 50 % more from 90 % on; the rest is settled after acceptance.
 */
record InstalmentPlan(List<Step> steps) {

	private static final Pattern STEP = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)@(\\d{1,3}(?:\\.\\d{1,2})?)");

	private static final BigDecimal ALL = new BigDecimal(100);

	/** One instalment: up to which percentage of the approved amount it pays, from which verified progress on. */
	record Step(BigDecimal cumulative, BigDecimal threshold) {
	}

	/** Reads a row's answer; an {@link IllegalArgumentException} where it pays nothing, too much or out of order. */
	static InstalmentPlan parse(String text) {
		var steps = new ArrayList<Step>();
		var last = new Step(BigDecimal.ZERO, BigDecimal.ZERO);
		for (var part : text.strip().split("\\s*\\+\\s*")) {
			var step = step(part, last.cumulative(), text);
			if (step.cumulative().compareTo(last.cumulative()) <= 0 || step.cumulative().compareTo(ALL) >= 0
					|| step.threshold().compareTo(last.threshold()) < 0 || step.threshold().compareTo(ALL) > 0) {
				throw new IllegalArgumentException("No plan of instalments: " + text);
			}
			steps.add(step);
			last = step;
		}
		return new InstalmentPlan(List.copyOf(steps));
	}

	private static Step step(String part, BigDecimal before, String text) {
		var matcher = STEP.matcher(part);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("No plan of instalments: " + text);
		}
		return new Step(before.add(new BigDecimal(matcher.group(1))), new BigDecimal(matcher.group(2)));
	}

}
