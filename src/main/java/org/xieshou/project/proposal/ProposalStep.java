package org.xieshou.project.proposal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of the guided proposal, each with the fields and lists it asks for. */
enum ProposalStep {

	PLACE("title kind place implementingUnit implementer", "villages:place"),
	WORKS("scope", "quantities:item,amount,unit"),
	BUDGET("total", "budget:source,item,amount"),
	PEOPLE("households people registeredHouseholds registeredPeople", ""),
	SCHEDULE("", "milestones:name,due indicators:name,target,unit"),
	CONTACTS("", "contacts:role,name,telephone"),
	PAPERS("", ""),
	CHECK("", "");

	private final List<String> fields;

	private final Map<String, List<String>> lists = new LinkedHashMap<>();

	ProposalStep(String fields, String lists) {
		this.fields = words(fields, " ");
		words(lists, " ").forEach(list -> this.lists.put(list.substring(0, list.indexOf(':')),
				words(list.substring(list.indexOf(':') + 1), ",")));
	}

	String key() {
		return name().toLowerCase();
	}

	List<String> fields() {
		return fields;
	}

	/** The lists of the step, each with its columns. */
	Map<String, List<String>> lists() {
		return lists;
	}

	/** Whether a fault at a field, such as {@code budget[2].amount}, belongs to this step. */
	boolean holds(String field) {
		var name = field.replaceAll("\\[.*", "");
		return fields.contains(name) || lists.containsKey(name);
	}

	ProposalStep next() {
		return values()[Math.min(ordinal() + 1, values().length - 1)];
	}

	ProposalStep previous() {
		return values()[Math.max(ordinal() - 1, 0)];
	}

	static Optional<ProposalStep> of(String key) {
		return Arrays.stream(values()).filter(step -> step.key().equals(key)).findFirst();
	}

	private static List<String> words(String text, String between) {
		return text.isEmpty() ? List.of() : List.of(text.split(between));
	}

}
