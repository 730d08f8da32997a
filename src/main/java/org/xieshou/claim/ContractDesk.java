package org.xieshou.claim;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.xieshou.process.ModelReleases;
import org.xieshou.process.form.FormAnswers;
import org.xieshou.process.form.FormSchema;

import org.springframework.stereotype.Component;

/** What the page for registering a contract works with: the released form, the contract as it stands, and what was entered. */
@Component
class ContractDesk {

	private final ModelReleases releases;

	ContractDesk(ModelReleases releases) {
		this.releases = releases;
	}

	/** The form as released last. */
	FormSchema schema() {
		return releases.current().stream().filter(file -> file.name().equals(Contracts.FORM + ".form")).findFirst()
			.map(file -> FormSchema.parse(new String(file.content(), StandardCharsets.UTF_8))).orElseThrow();
	}

	/** What the form starts with: the contract to be changed, or nothing. */
	Map<String, Object> data(Contract changed) {
		if (changed == null) {
			return Map.of("mode", "new");
		}
		var data = new HashMap<String, Object>(Map.of("mode", "change", "number", changed.number(), "signedOn", changed.signedOn(),
				"amount", changed.amount(), "scope", changed.scope(), "parties", changed.parties().stream().map(ContractDesk::row).toList(),
				"papers", changed.papers().stream().map(UUID::toString).toList()));
		if (changed.overReason() != null) {
			data.put("overReason", changed.overReason());
		}
		return data;
	}

	private static Map<String, Object> row(Party party) {
		return Map.of("name", party.name(), "creditCode", party.creditCode(), "bank", party.bank(), "account", party.account());
	}

	RegisterContract read(UUID project, Contract changed, FormAnswers answers) {
		return new RegisterContract(project, changed == null ? null : changed.id(),
				changed == null ? answers.text("number").orElseThrow().strip() : changed.number(), answers.date("signedOn").orElseThrow(),
				answers.number("amount").orElseThrow(), answers.text("scope").orElseThrow(), answers.text("reason").orElse(null),
				answers.text("overReason").orElse(null), answers.rows("parties").stream().map(ContractDesk::party).toList(),
				answers.many("papers").stream().map(UUID::fromString).toList());
	}

	private static Party party(Map<String, Object> row) {
		return new Party(((String) row.get("name")).strip(), (String) row.get("creditCode"), ((String) row.get("bank")).strip(),
				(String) row.get("account"));
	}

}
