package org.xieshou.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.audit.Actor;
import org.xieshou.process.Cases;

/** Revision of a returned proposal (修改申报): its answer to the return becomes a new version of its plan. */
@Component
public class ProjectRevision {

	private final Projects projects;
	private final ProposalRules rules;
	private final ProposalReturns returns;
	private final ProjectRows rows;
	private final Plans plans;
	private final ProjectPool pool;
	private final ImplementingOffices implementers;
	private final Cases cases;

	ProjectRevision(Projects projects, ProposalRules rules, ProposalReturns returns, ProjectRows rows, Plans plans,
			ProjectPool pool, ImplementingOffices implementers, Cases cases) {
		this.projects = projects;
		this.rules = rules;
		this.returns = returns;
		this.rows = rows;
		this.plans = plans;
		this.pool = pool;
		this.implementers = implementers;
		this.cases = cases;
	}

	/** The return that waits for the proposer's answer; empty where there is none. */
	public Optional<ProposalReturn> awaited(UUID project) {
		return returns.open(project);
	}

	/** Everything that is wrong with the revised proposal; empty when it can be handed in again. */
	public List<Fault> check(UUID project, ProposeProject revised, Actor by) {
		return rules.faults(projects.get(project), revised, by);
	}

	/** Takes the revised proposal as a new version of the plan. It has been checked. */
	@Transactional
	public void apply(UUID project, ProposeProject revised) {
		var version = rows.lock(project) + 1;
		rows.describe(project, revised, implementers.of(revised));
		plans.add(project, revised.plan().as(version));
		plans.lay(project, version, revised.papers());
		rows.version(project, version);
		cases.describe(project, revised.title(), cases.get(project).placeName(), revised.plan().total());
	}

	/** Notes that the proposer answered the return by handing the proposal in again. */
	@Transactional
	public void answer(UUID project) {
		returns.answer(project);
	}

	/** Notes that the proposer answered the return by withdrawing. */
	@Transactional
	public void withdraw(UUID project, String reason) {
		returns.answer(project);
		pool.leave(project, reason);
	}

}
