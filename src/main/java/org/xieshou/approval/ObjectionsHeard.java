package org.xieshou.approval;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The objections to a project as the leading group hears them. */
@Component
class ObjectionsHeard {

	private final List<Objections> registers;

	ObjectionsHeard(List<Objections> registers) {
		this.registers = List.copyOf(registers);
	}

	/** How many objections the decision has to wait for. */
	long awaited(UUID project) {
		return of(project).stream().filter(Objections.Heard::isAwaited).count();
	}

	/** Each objection with its answer, a line each; null where nobody objected. */
	String text(UUID project) {
		var heard = of(project);
		return heard.isEmpty() ? null : heard.stream().map(ObjectionsHeard::line).collect(Collectors.joining("\n"));
	}

	private List<Objections.Heard> of(UUID project) {
		return registers.stream().flatMap(register -> register.of(project).stream()).toList();
	}

	private static String line(Objections.Heard objection) {
		return objection.reply() == null ? objection.text() : objection.text() + " → " + objection.reply();
	}

}
