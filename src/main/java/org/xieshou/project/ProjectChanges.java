package org.xieshou.project;

import java.math.BigDecimal;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.process.Cases;

/** What later stages do to a project; each call belongs to a decision already on record. */
@Component
public class ProjectChanges {

	private final ProjectRows rows;
	private final Projects projects;
	private final Plans plans;
	private final Cases cases;

	ProjectChanges(ProjectRows rows, Projects projects, Plans plans, Cases cases) {
		this.rows = rows;
		this.projects = projects;
		this.plans = plans;
		this.cases = cases;
	}

	/**
	 * Approves the project at an amount; the day of its first approval stays when a change is approved later.
	 *
	 * @param yuan what may be spent
	 */
	@Transactional
	public void approve(UUID id, BigDecimal yuan) {
		rows.lock(id);
		rows.approve(id, yuan);
		cases.state(id, "passed");
		describe(id);
	}

	/** Makes a plan the project's present one, as a new version beside those before it; the number it carries is ignored. */
	@Transactional
	public void applyPlan(UUID id, Plan newPlan) {
		var version = rows.lock(id) + 1;
		plans.add(id, newPlan.as(version));
		rows.version(id, version);
		describe(id);
	}

	/** Ends the project's life: {@code declined}, {@code withdrawn}, {@code cancelled} or {@code archived}. */
	@Transactional
	public void close(UUID id, String state) {
		cases.state(id, state);
	}

	private void describe(UUID id) {
		var line = cases.get(id);
		cases.describe(id, line.title(), line.placeName(), projects.get(id).amount());
	}

}
