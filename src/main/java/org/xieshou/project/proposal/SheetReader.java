package org.xieshou.project.proposal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Contact;
import org.xieshou.project.Fault;
import org.xieshou.project.Indicator;
import org.xieshou.project.Milestone;
import org.xieshou.project.Paper;
import org.xieshou.project.Plan;
import org.xieshou.project.ProposeProject;
import org.xieshou.project.Quantity;
import org.xieshou.project.Source;

/** Reads what was typed; what cannot be read stays out, and the rules then say what belongs there. */
@Component
public class SheetReader {

	private final TypedPlaces places;

	SheetReader(TypedPlaces places) {
		this.places = places;
	}

	public ProposeProject read(ProposalSheet sheet, Actor by) {
		var place = places.code(sheet.text("place"), by);
		return new ProposeProject(sheet.text("title"), sheet.text("kind"), place, villages(sheet, place, by),
				sheet.text("implementingUnit"), sheet.text("implementer"), plan(sheet), papers(sheet), false);
	}

	/** What is wrong with the total: it is what the sources add up to. */
	public List<Fault> total(ProposalSheet sheet) {
		var typed = amount(sheet.text("total"));
		var sum = rows(sheet, "budget", row -> amount(row.get("amount"))).stream().filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (typed == null || typed.signum() <= 0) {
			return List.of(new Fault("total", "proposal.fault.total"));
		}
		return typed.compareTo(sum) == 0 ? List.of() : List.of(new Fault("total", "proposal.fault.total.sum", sum, typed));
	}

	/** The number that was typed, thousands separated or not; null where it is none. */
	static BigDecimal amount(String text) {
		var plain = Objects.toString(text, "").replaceAll("[,，\\s]", "");
		return plain.matches("\\d{1,16}(\\.\\d{1,6})?") ? new BigDecimal(plain) : null;
	}

	private List<String> villages(ProposalSheet sheet, String place, Actor by) {
		var typed = rows(sheet.tidy(), "villages", row -> places.code(row.get("place"), by));
		return typed.isEmpty() && place.length() == 12 ? List.of(place) : typed.stream().distinct().toList();
	}

	private static Plan plan(ProposalSheet typed) {
		var sheet = typed.tidy();
		return new Plan(1, sheet.text("scope"),
				rows(sheet, "quantities", row -> new Quantity(row.get("item"), amount(row.get("amount")), row.get("unit"))),
				rows(sheet, "budget", row -> new BudgetLine(source(row.get("source")), row.get("item"), amount(row.get("amount")))),
				rows(sheet, "milestones", row -> new Milestone(row.get("name"), day(row.get("due")))),
				rows(sheet, "indicators", row -> new Indicator(row.get("name"), row.get("target"), row.get("unit"))),
				count(sheet.text("households")), count(sheet.text("people")), count(sheet.text("registeredHouseholds")),
				count(sheet.text("registeredPeople")),
				rows(sheet, "contacts", row -> new Contact(row.get("role"), row.get("name"), row.get("telephone"))));
	}

	private static List<Paper> papers(ProposalSheet sheet) {
		return rows(sheet, "papers", row -> new Paper(row.get("kind"), attachment(row.get("attachment")),
				row.get("name"), row.get("sha256")));
	}

	private static UUID attachment(String text) {
		return text == null || text.isBlank() ? null : UUID.fromString(text);
	}

	private static <T> List<T> rows(ProposalSheet sheet, String list, Function<Map<String, String>, T> read) {
		return new ArrayList<>(sheet.rows(list)).stream().map(read).toList();
	}

	private static Source source(String text) {
		return Arrays.stream(Source.values()).filter(source -> source.name().equals(text)).findFirst().orElse(null);
	}

	/** A whole number of at most nine digits, or -1. */
	private static int count(String text) {
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
	}

	private static LocalDate day(String text) {
		var plain = Objects.toString(text, "").replace('/', '-').replace('.', '-');
		if (!plain.matches("\\d{4}-\\d{1,2}-\\d{1,2}")) {
			return null;
		}
		var parts = plain.split("-");
		try {
			return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
		}
		catch (DateTimeException noSuchDay) {
			return null;
		}
	}

}
