package org.xieshou.claim;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;
import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.Commands;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.FormOutcome;
import org.xieshou.project.OfficeQuestions;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The contracts of projects: registered after the approval by the implementing unit or the county office. */
@Component
public class Contracts {

	static final String FORM = "contract";

	private final ContractRows rows;

	private final ContractRules rules;

	private final Projects projects;

	private final OfficeQuestions offices;

	private final Attachments attachments;

	private final Commands commands;

	private final DecisionLog decisions;

	private final Clock clock;

	Contracts(ContractRows rows, ContractRules rules, Projects projects, OfficeQuestions offices, Attachments attachments,
			Commands commands, DecisionLog decisions, Clock clock) {
		this.rows = rows;
		this.rules = rules;
		this.projects = projects;
		this.offices = offices;
		this.attachments = attachments;
		this.commands = commands;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** The newest version of each contract of a project. */
	public List<Contract> current(UUID project) {
		return rows.current(project);
	}

	/** Every version, oldest first within each contract. */
	List<Contract> all(UUID project) {
		return rows.all(project);
	}

	/** Why an office cannot register a contract now, as a message key; empty when it can. */
	Optional<String> obstacle(UUID project, String office) {
		var id = project.toString();
		if (!List.of(offices.implementer(id), offices.at(id, "county", "office")).contains(office)) {
			return Optional.of("claim.contract.otherOffice");
		}
		return "passed".equals(projects.get(project).state()) ? Optional.empty() : Optional.of("claim.contract.notApproved");
	}

	/**
	 * Registers a contract or a change of one, with the act on record; the same key again registers nothing more.
	 *
	 * @return why not, by field; empty when it was registered
	 */
	@Transactional
	public List<FormOutcome.Refusal> register(String key, RegisterContract wanted, Actor by) {
		rows.lock(wanted.project());
		var refusals = new ArrayList<FormOutcome.Refusal>();
		commands.once(key, by.person(), wanted.project().toString(), wanted, () -> {
			var project = projects.get(wanted.project());
			obstacle(project.id(), by.office()).ifPresent(why -> refusals.add(new FormOutcome.Refusal(null, why)));
			if (refusals.isEmpty()) {
				refusals.addAll(rules.refusals(wanted, project.approvedAmount()));
			}
			return refusals.isEmpty() ? add(wanted, project, by) : "";
		});
		if (!refusals.isEmpty()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return refusals;
	}

	private String add(RegisterContract wanted, Project project, Actor by) {
		var earlier = rows.current(project.id()).stream().filter(it -> it.id().equals(wanted.contract())).findFirst();
		var contract = new Contract(earlier.map(Contract::id).orElseGet(UUID::randomUUID), project.id(),
				earlier.map(Contract::number).orElse(wanted.number()), earlier.map(Contract::version).orElse(0) + 1, wanted.signedOn(),
				wanted.amount(), wanted.scope(), wanted.reason(), wanted.overReason(), project.approvedAmount(), wanted.parties(),
				wanted.papers(), clock.instant(), by);
		rows.add(contract);
		record(contract, project);
		return contract.id().toString();
	}

	private void record(Contract it, Project project) {
		var papers = attachments.all(it.papers()).stream().map(Attachment::sha256).sorted().toList();
		decisions.record(new NewDecision(project.id().toString(), project.place(), it.by(),
				it.version() == 1 ? "register-contract" : "change-contract", null, null,
				Map.of("contract", it.number(), "version", it.version(), "amount", it.amount(), "payee",
						String.join("、", it.parties().stream().map(Party::name).toList()),
						"papers", it.papers().stream().map(UUID::toString).toList()),
				it.reason(), Hashes.sha256(CanonicalJson.write(it)), List.of(), papers));
	}

}
