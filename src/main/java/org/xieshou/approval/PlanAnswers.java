package org.xieshou.approval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.xieshou.process.FormOutcome;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Contact;
import org.xieshou.project.Indicator;
import org.xieshou.project.Milestone;
import org.xieshou.project.Plan;
import org.xieshou.project.PlanRules;
import org.xieshou.project.Quantity;
import org.xieshou.project.Source;

/** A plan as the answers to a form, and back. */
final class PlanAnswers {

	private PlanAnswers() {
	}

	static Map<String, Object> from(Plan plan) {
		var data = new HashMap<String, Object>();
		data.put("scope", plan.scope());
		data.put("quantities", rows(plan.quantities(), line -> Map.of("item", line.item(), "amount", plain(line.amount()), "unit", line.unit())));
		data.put("budget", rows(plan.budget(),
				line -> Map.of("source", line.source().name(), "item", line.item(), "amount", line.amount())));
		data.put("milestones", rows(plan.milestones(), line -> Map.of("name", line.name(), "due", line.due())));
		data.put("indicators", rows(plan.indicators(), line -> Map.of("name", line.name(), "target", line.target(), "unit", line.unit())));
		data.put("contacts", rows(plan.contacts(), line -> Map.of("role", line.role(), "name", line.name(), "telephone", line.telephone())));
		data.put("households", new BigDecimal(plan.households()));
		data.put("people", new BigDecimal(plan.people()));
		data.put("registeredHouseholds", new BigDecimal(plan.registeredHouseholds()));
		data.put("registeredPeople", new BigDecimal(plan.registeredPeople()));
		return data;
	}

	/** The plan that valid answers describe; it has no number yet. */
	static Plan read(Map<String, Object> answers) {
		return new Plan(0, (String) answers.get("scope"),
				lines(answers, "quantities", row -> new Quantity((String) row.get("item"), (BigDecimal) row.get("amount"), (String) row.get("unit"))),
				lines(answers, "budget", row -> new BudgetLine(Source.valueOf((String) row.get("source")), (String) row.get("item"),
						(BigDecimal) row.get("amount"))),
				lines(answers, "milestones", row -> new Milestone((String) row.get("name"), (LocalDate) row.get("due"))),
				lines(answers, "indicators", row -> new Indicator((String) row.get("name"), (String) row.get("target"), (String) row.get("unit"))),
				number(answers, "households"), number(answers, "people"), number(answers, "registeredHouseholds"),
				number(answers, "registeredPeople"),
				lines(answers, "contacts", row -> new Contact((String) row.get("role"), (String) row.get("name"), (String) row.get("telephone"))));
	}

	/** Refuses a plan that could not have been handed in either. */
	static FormOutcome faults(Plan plan) {
		return new FormOutcome(Map.of(), PlanRules.faults(plan).stream()
			.map(fault -> new FormOutcome.Refusal(fault.field(), fault.message(), fault.arguments())).toList());
	}

	/** As people write it: without the zeros that the database adds. */
	private static BigDecimal plain(BigDecimal amount) {
		return new BigDecimal(amount.stripTrailingZeros().toPlainString());
	}

	private static <T> List<Map<String, Object>> rows(List<T> lines, Function<T, Map<String, Object>> row) {
		return lines.stream().map(row).toList();
	}

	@SuppressWarnings("unchecked")
	private static <T> List<T> lines(Map<String, Object> answers, String key, Function<Map<String, Object>, T> line) {
		return ((List<Map<String, Object>>) answers.getOrDefault(key, List.of())).stream().map(line).toList();
	}

	private static int number(Map<String, Object> answers, String key) {
		return ((BigDecimal) answers.get(key)).intValueExact();
	}

}
