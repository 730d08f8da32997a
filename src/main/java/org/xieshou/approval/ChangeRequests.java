package org.xieshou.approval;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.Commands;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.Cases;
import org.xieshou.process.Lifecycle;
import org.xieshou.project.OfficeQuestions;
import org.xieshou.project.Projects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests to change or cancel approved projects. While one is open, nothing is paid. */
@Component
public class ChangeRequests {

	static final String REQUESTED = "changeRequested";

	private final ChangeRows rows;

	private final Projects projects;

	private final OfficeQuestions offices;

	private final Lifecycle lifecycle;

	private final DecisionLog decisions;

	private final Cases cases;

	private final Commands commands;

	private final Clock clock;

	private final ApplicationEventPublisher publisher;

	ChangeRequests(ChangeRows rows, Projects projects, OfficeQuestions offices, Lifecycle lifecycle, DecisionLog decisions,
			Cases cases, Commands commands, Clock clock, ApplicationEventPublisher publisher) {
		this.rows = rows;
		this.projects = projects;
		this.offices = offices;
		this.lifecycle = lifecycle;
		this.decisions = decisions;
		this.cases = cases;
		this.commands = commands;
		this.clock = clock;
		this.publisher = publisher;
	}

	/** Whether a change request of the project is open, so that payments have to wait. */
	public boolean isOpen(UUID project) {
		return rows.open(project).isPresent();
	}

	/** All change requests of a project, oldest first. */
	public List<ChangeRequest> of(UUID project) {
		return rows.of(project);
	}

	/** Why an office cannot request a change now, as a message key; empty when it can. */
	public Optional<String> obstacle(UUID project, String office) {
		var id = project.toString();
		if (!List.of(offices.implementer(id), offices.at(id, "county", "office")).contains(office)) {
			return Optional.of("approval.change.otherOffice");
		}
		if (!"passed".equals(projects.get(project).state()) || !lifecycle.awaits(REQUESTED, project)) {
			return Optional.of("approval.change.notApproved");
		}
		return isOpen(project) ? Optional.of("approval.change.open") : Optional.empty();
	}

	/**
	 * Requests a change: puts it on record with the act, and sends it to those who approved the project. The same key again
	 * requests nothing more.
	 *
	 * @return the id of the request
	 * @throws ChangeImpossible when {@link #obstacle} finds one
	 */
	@Transactional
	public UUID request(String key, RequestChange wanted, Actor by) {
		return UUID.fromString(commands.once(key, by.person(), wanted.project().toString(), wanted, () -> open(wanted, by).toString()));
	}

	private UUID open(RequestChange wanted, Actor by) {
		rows.lock(wanted.project());
		obstacle(wanted.project(), by.office()).ifPresent(why -> {
			throw new ChangeImpossible(why);
		});
		var request = new ChangeRequest(UUID.randomUUID(), wanted.project(), 0, wanted.kind(),
				projects.get(wanted.project()).plan().version(), by.office(), by.officeName(), by.person(), by.name(),
				clock.instant(), "open", null, 1, wanted.reason(), wanted.plan());
		rows.open(request);
		decisions.record(NewDecision.of(wanted.project().toString(), cases.get(wanted.project()).place(), by,
				"request-change", Map.of("change", request.id().toString(), "kind", wanted.kind()), wanted.reason(),
				Hashes.sha256(CanonicalJson.write(wanted))));
		publisher.publishEvent(new ChangeRequested(wanted.project(), request.id(), wanted.kind(), clock.instant()));
		lifecycle.tell(REQUESTED, wanted.project(), Map.of());
		return request.id();
	}

}
