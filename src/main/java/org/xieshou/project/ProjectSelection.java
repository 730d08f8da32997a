package org.xieshou.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.Lifecycle;
import org.xieshou.wall.Wall;

/** Selection (遴选): takes proposals in and starts their life. */
@Component
public class ProjectSelection {

	private final ProposalRules rules;
	private final ProjectOpening opening;
	private final ProjectContent content;
	private final DecisionLog decisions;
	private final Lifecycle lifecycle;

	ProjectSelection(ProposalRules rules, ProjectOpening opening, ProjectContent content, DecisionLog decisions,
			Lifecycle lifecycle) {
		this.rules = rules;
		this.opening = opening;
		this.content = content;
		this.decisions = decisions;
		this.lifecycle = lifecycle;
	}

	/** Everything that is wrong with a proposal, in the order of the form; empty when it can be handed in. */
	public List<Fault> check(ProposeProject proposal, Actor by) {
		return rules.faults(proposal, by);
	}

	/**
	 * Hands a proposal in: opens the case, records the act and starts the project's life.
	 *
	 * @return the project's id
	 * @throws IllegalArgumentException when {@link #check} finds a fault
	 */
	@Transactional
	public UUID propose(ProposeProject proposal, Actor by) {
		var faults = check(proposal, by);
		if (!faults.isEmpty()) {
			throw new IllegalArgumentException("The proposal cannot be handed in: " + faults);
		}
		return Wall.act(() -> handIn(proposal, by));
	}

	private UUID handIn(ProposeProject proposal, Actor by) {
		var id = opening.open(proposal, by);
		decisions.record(handedIn(id, proposal, by));
		lifecycle.start("project-lifecycle", id, Map.of());
		return id;
	}

	private NewDecision handedIn(UUID id, ProposeProject proposal, Actor by) {
		var papers = proposal.papers().stream().map(Paper::sha256).sorted().toList();
		return new NewDecision(id.toString(), proposal.place(), by, "propose", null, null,
				Map.of("title", proposal.title()), null, Hashes.sha256(CanonicalJson.write(content.of(id))), List.of(),
				papers);
	}

}
