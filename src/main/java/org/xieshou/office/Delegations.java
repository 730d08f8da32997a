package org.xieshou.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.office.Delegation.Revocation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All delegations (委托) and substitutions (代理): who acts for whom, until when, for what. */
@Component
public class Delegations {

	private final DelegationTable table;

	private final DelegationRules rules;

	private final Clock clock;

	Delegations(DelegationTable table, DelegationRules rules, Clock clock) {
		this.table = table;
		this.rules = rules;
		this.clock = clock;
	}

	/** What would stand in the way of it. */
	public List<DelegationProblem> check(NewDelegation wanted) {
		return rules.check(wanted);
	}

	/** Makes it, unless something stands in the way. Whoever calls has checked that the person may and puts it on record. */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<DelegationProblem> make(UUID id, NewDelegation wanted) {
		table.queue();
		var problems = rules.check(wanted);
		if (problems.isEmpty()) {
			table.add(id, wanted, clock.instant());
		}
		return problems;
	}

	/** Ends it at once; false where it had ended. Whoever calls has checked that the person may and puts it on record. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean revoke(UUID id, String by, String byName, String reason) {
		return find(id).filter(found -> found.isOpenOn(today())).isPresent()
				&& table.revoke(id, new Revocation(clock.instant(), by, byName, reason));
	}

	public Optional<Delegation> find(UUID id) {
		return table.find(id);
	}

	/** In whose place a person may act today. */
	public List<Delegation> standingTo(PersonId deputy) {
		return table.standingTo(deputy, today()).stream().filter(this::isSound).toList();
	}

	/** The delegation, if it holds at this moment; it then holds until the transaction ends. */
	public Optional<Delegation> holding(UUID id) {
		return table.keep(id).filter(found -> found.standsOn(today())).filter(this::isSound);
	}

	/** Whether somebody may be named deputy of an office. */
	public boolean mayStandIn(PersonId deputy, OfficeId office) {
		return rules.mayStandIn(deputy, office);
	}

	/** What concerns a person and the office they act for, the newest first. */
	public List<Delegation> concerning(PersonId person, OfficeId office, int most) {
		return table.concerning(person, office, most);
	}

	/** What there is in a territory, the newest first. */
	public List<Delegation> in(String territory, int most) {
		return table.in(territory, most);
	}

	/** Both still serve where they have to; who moved neither acts nor is acted for. */
	private boolean isSound(Delegation delegation) {
		return rules.mayStandIn(delegation.deputy(), delegation.office()) && rules.servesAsOfficial(delegation.person(), delegation.office());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

}
