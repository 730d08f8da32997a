package org.xieshou.approval;

import java.util.List;

import org.xieshou.project.Plan;
import org.xieshou.web.MoneyFormat;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The parts of a plan in words, a line each, in the reader's language. */
@Component
class PlanWords {

	private final MessageSource messages;

	private final MoneyFormat money;

	PlanWords(MessageSource messages, MoneyFormat money) {
		this.messages = messages;
		this.money = money;
	}

	List<String> of(Plan plan, String part) {
		return switch (part) {
			case "scope" -> List.of(plan.scope());
			case "quantities" -> plan.quantities().stream()
				.map(line -> line.item() + " " + line.amount().stripTrailingZeros().toPlainString() + " " + line.unit()).toList();
			case "budget" -> plan.budget().stream()
				.map(line -> text("approval.source." + line.source()) + " · " + line.item() + " " + money.yuan(line.amount())).toList();
			case "total" -> List.of(money.yuan(plan.total()));
			case "milestones" -> plan.milestones().stream().map(line -> line.due() + " " + line.name()).toList();
			case "indicators" -> plan.indicators().stream().map(line -> line.name() + " " + line.target() + " " + line.unit()).toList();
			case "beneficiaries" -> List.of(text("approval.plan.beneficiaries.text", plan.households(), plan.people(),
					plan.registeredHouseholds(), plan.registeredPeople()));
			case "contacts" -> plan.contacts().stream().map(line -> line.role() + " " + line.name() + " " + line.telephone()).toList();
			default -> throw new IllegalArgumentException("A plan has no part " + part);
		};
	}

	/** A part's name. */
	String name(String part) {
		return text("approval.plan." + part);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
