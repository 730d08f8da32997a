package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.CaseDriver;
import org.xieshou.audit.Actor;
import org.xieshou.process.DueJobs;
import org.xieshou.process.Lifecycle;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Plan;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;
import org.xieshou.project.ProposeProject;
import org.xieshou.project.Source;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Roads on their way to their first payment, step by step, for tests of claims. */
@Component
class PaidRoads {

	static final String TOWNSHIP = "wanglonghu-township-clerk";

	static final String INSPECTOR = "yingshan-office-inspector";

	static final String SETTLER = "yingshan-office-clerk";

	static final String FINANCE = "yingshan-finance-clerk";

	private final ProjectSelection selection;

	private final ProjectChanges changes;

	private final ClaimDrafts drafts;

	private final CaseDriver driver;

	private final Lifecycle lifecycle;

	private final DueJobs jobs;

	private final Clock clock;

	private final JdbcClient jdbc;

	PaidRoads(ProjectSelection selection, ProjectChanges changes, ClaimDrafts drafts, CaseDriver driver, Lifecycle lifecycle, DueJobs jobs,
			Clock clock, JdbcClient jdbc) {
		this.selection = selection;
		this.changes = changes;
		this.drafts = drafts;
		this.driver = driver;
		this.lifecycle = lifecycle;
		this.jobs = jobs;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	UUID begun() {
		return begun("1200000.00");
	}

	/** With a contract, and the first application awaited. */
	UUID begun(String yuan) {
		return begin(propose("511322121218", yuan), yuan);
	}

	UUID begunAt(String place) {
		return begin(propose(place, "1200000.00"), "1200000.00");
	}

	private UUID propose(String place, String yuan) {
		var p = Proposals.plan();
		var plan = new Plan(1, p.scope(), p.quantities(), List.of(new BudgetLine(Source.EAST_AID, "路面工程", new BigDecimal(yuan))), p.milestones(),
				p.indicators(), p.households(), p.people(), p.registeredHouseholds(), p.registeredPeople(), p.contacts());
		var road = Proposals.road(plan);
		return selection.propose(new ProposeProject(road.title(), road.kind(), place, place.length() == 12 ? road.villages() : List.of(),
				road.implementingUnit(), road.implementer(), plan, road.papers(), true), by(place));
	}

	private static Actor by(String place) {
		return place.length() == 12 ? Proposals.COMMITTEE : new Actor("clerk-of-" + place, "乡镇 经办员", place + ":township", "乡镇人民政府");
	}

	private UUID begin(UUID id, String yuan) {
		changes.approve(id, new BigDecimal(yuan));
		drafts.contract(id);
		lifecycle.start("disbursement", id, Map.of());
		jobs.runAll();
		return id;
	}

	UUID applied(String yuan) {
		var road = begun();
		apply(road, drafts.application(road, yuan));
		return road;
	}

	/** Applied for, inspected and settled: the finance bureau is to release it. */
	UUID settled(String yuan) {
		var road = applied(yuan);
		inspect(road);
		settle(road, Map.of("outcome", "agree", "opinion", "同意。"));
		return road;
	}

	void apply(UUID road, Map<String, Object> answers) {
		driver.answer(TOWNSHIP, road, "payment-application", answers);
	}

	void inspect(UUID road) {
		driver.answer(INSPECTOR, road, "progress-inspection", Map.of("inspectedOn", LocalDate.now(clock).toString(), "verifiedPercent", "40",
				"findings", "现场与申请相符。", "photographs", drafts.paper("照片.pdf"), "outcome", "pass"));
	}

	void settle(UUID road, Map<String, Object> answers) {
		driver.answer(SETTLER, road, "payment-settlement", answers);
	}

	void release(UUID road) {
		driver.answer(FINANCE, road, "release-funds", Map.of("outcome", "release", "voucher", "记-0001"));
	}

	/** The instalment that is paid first. */
	UUID instalment(UUID road) {
		return jdbc.sql("select id from instalment where project = ? and number = 1").param(road).query(UUID.class).single();
	}

	BigDecimal released(UUID road) {
		return jdbc.sql("select coalesce(sum(released), 0) from project_balance where project = ?").param(road).query(BigDecimal.class).single();
	}

}
