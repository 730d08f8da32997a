package org.xieshou.personnel;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.Commands;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.office.People;
import org.xieshou.office.Person;
import org.xieshou.office.PersonId;
import org.xieshou.process.Cases;
import org.xieshou.process.OfficeTold;
import org.xieshou.security.Holding;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands over what lies with somebody: each thing that may go, with a record in every case it touches, or nothing at all. */
@Service
public class HandingOver {

	private final Belongings belongings;

	private final HandoverTable table;

	private final Officials officials;

	private final People people;

	private final Commands commands;

	private final DecisionLog decisions;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HandingOver(Belongings belongings, HandoverTable table, Officials officials, People people, Commands commands, DecisionLog decisions,
			Cases cases, ApplicationEventPublisher events, Clock clock) {
		this.belongings = belongings;
		this.table = table;
		this.officials = officials;
		this.people = people;
		this.commands = commands;
		this.decisions = decisions;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	/** Hands over everything a person has in their office, once for each key; the id of the handover. */
	@Transactional
	public UUID everything(String key, String person, String colleague, String reason, Official by) {
		var office = org.xieshou.office.OfficeId.of(by.office());
		var all = new LinkedHashSet<>(belongings.of(person, by.office()).stream().map(Holding::key).toList());
		return hand(new HandOver(key, office, PersonId.of(person), PersonId.of(colleague), all, reason), by);
	}

	/** Hands over what was chosen, once for each key; the id of the handover. Whoever calls has checked that the person may. */
	@Transactional
	UUID hand(HandOver order, Official by) {
		return UUID.fromString(commands.once(order.key(), by.person(), "handover:" + order.office(), order, () -> handed(order, by.actor())));
	}

	private String handed(HandOver order, Actor by) {
		var colleague = officials.find(order.colleague().value()).orElseThrow().actingFor(order.office().toString());
		var lines = belongings.of(order.person().value(), order.office().toString()).stream().filter(what -> order.chosen().contains(what.key()))
			.map(what -> line(what, colleague, by)).toList();
		var handover = new Handover(UUID.randomUUID(), order.office(), order.person(), nameOf(order.person()), order.colleague(), colleague.name(),
				order.reason(), clock.instant(), by.person(), by.name(), null, lines);
		table.add(handover);
		record(handover, by);
		return handover.id().toString();
	}

	private Handover.Line line(Holding what, Official colleague, Actor by) {
		var staying = belongings.obstacle(what, colleague).orElse(null);
		if (staying == null) {
			belongings.hand(what, colleague, by);
		}
		return new Handover.Line(what, staying == null ? null : staying.message(), staying == null ? null : staying.detail());
	}

	/** One decision in each case touched, which the colleague is told of, and one among the people of the office. */
	private void record(Handover it, Actor by) {
		var gone = it.lines().stream().filter(Handover.Line::went).map(Handover.Line::what).toList();
		gone.stream().map(Holding::caseId).filter(java.util.Objects::nonNull).distinct()
			.forEach(caseId -> record(it, caseId, gone.stream().filter(what -> caseId.equals(what.caseId())).toList(), by));
		decide(DelegationRecord.chain(it.office()), it.office().place(), it, gone, by);
	}

	private void record(Handover it, UUID caseId, List<Holding> gone, Actor by) {
		decide(caseId.toString(), cases.get(caseId).place(), it, gone, by);
		if (gone.stream().anyMatch(what -> what.kind().way() == Holding.Way.FOLLOWS)) {
			events.publishEvent(new OfficeTold(caseId, it.colleague().value(), "personnel.told.handover", it.personName()));
		}
	}

	private void decide(String chain, String place, Handover it, List<Holding> gone, Actor by) {
		var content = Map.<String, Object>of("handover", it.id().toString(), "person", it.personName(), "colleague", it.colleagueName(),
				"things", gone.stream().map(Holding::key).toList());
		decisions.record(NewDecision.of(chain, place, by, "hand-over", content, it.reason(), Hashes.sha256(CanonicalJson.write(content))));
	}

	private String nameOf(PersonId person) {
		return people.find(person).map(Person::name).orElse(person.value());
	}

}
