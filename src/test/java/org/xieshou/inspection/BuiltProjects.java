package org.xieshou.inspection;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.CaseDriver;
import org.xieshou.attachment.Attachments;
import org.xieshou.claim.ClaimDrafts;
import org.xieshou.process.DueJobs;
import org.xieshou.process.Lifecycle;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;
import org.xieshou.project.ProposeProject;
import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** Approved projects for tests, and what officials answer when they are built and inspected. */
@Component
class BuiltProjects {

	static final String TOWNSHIP = "wanglonghu-township-clerk";

	static final String VILLAGE = "gufo-village-director";

	static final String INSPECTOR = "yingshan-office-inspector";

	static final String SETTLER = "yingshan-office-clerk";

	static final String CASHIER = "yingshan-finance-director";

	static final List<String> JOINT = List.of("yingshan-transport-clerk", "yingshan-finance-clerk", "yingshan-audit-clerk");

	private final ProjectSelection selection;

	private final ProjectChanges changes;

	private final Lifecycle lifecycle;

	private final Attachments attachments;

	private final ClaimDrafts claims;

	private final CaseDriver driver;

	private final DueJobs jobs;

	private final MovableClock clock;

	BuiltProjects(ProjectSelection selection, ProjectChanges changes, Lifecycle lifecycle, Attachments attachments,
			ClaimDrafts claims, CaseDriver driver, DueJobs jobs, MovableClock clock) {
		this.selection = selection;
		this.changes = changes;
		this.lifecycle = lifecycle;
		this.attachments = attachments;
		this.claims = claims;
		this.driver = driver;
		this.jobs = jobs;
		this.clock = clock;
	}

	/** A road that the township builds, approved at its planned 400 000 yuan. */
	UUID byTownship() {
		return approved(Proposals.road());
	}

	/** The same road built by the village itself. */
	UUID byVillage() {
		var road = Proposals.road();
		return approved(new ProposeProject(road.title(), road.kind(), road.place(), road.villages(), "古佛村村民委员会", "village",
				road.plan(), road.papers(), true));
	}

	private UUID approved(ProposeProject proposal) {
		var id = selection.propose(proposal, Proposals.COMMITTEE);
		changes.approve(id, new BigDecimal("400000.00"));
		return id;
	}

	/** Begins the acceptance of a project with the report of whoever built it. */
	UUID reported(UUID project, String builder) {
		begin(project);
		driver.answer(builder, project, "completion-report", completion("300000.00", "100000.00"));
		return project;
	}

	void begin(UUID project) {
		lifecycle.start("acceptance", project, Map.of());
	}

	/** A road whose contract is registered and whose payments are planned. */
	UUID planned(UUID road) {
		claims.contract(road);
		lifecycle.start("disbursement", road, Map.of());
		jobs.runAll();
		return road;
	}

	/** Claims all of a road of which nothing was paid before its acceptance. */
	UUID claimed(UUID road, String builder) {
		driver.answerNewest(builder, road, "payment-application", claims.application(road, "400000.00"));
		return road;
	}

	/** A road of the village, its payments planned, accepted by all offices, claimed, and waiting for its settlement. */
	UUID accepted() {
		var road = planned(byVillage());
		reported(road, VILLAGE);
		driver.answer(TOWNSHIP, road, "township-acceptance", visit("pass"));
		driver.answer(INSPECTOR, road, "acceptance-measurement", measured("3.2"));
		JOINT.forEach(office -> driver.answer(office, road, "joint-acceptance", opinion("pass")));
		return claimed(road, VILLAGE);
	}

	/** The same road settled at 400 000 yuan, 3 % of it kept back for twelve months, and paid. */
	UUID settled() {
		var road = accepted();
		driver.answer(SETTLER, road, "final-settlement", settlement());
		driver.answer(CASHIER, road, "release-funds", released());
		return road;
	}

	/** Begins the warranty of a settled project. */
	UUID underWarranty() {
		var road = settled();
		lifecycle.start("warranty", road, Map.of());
		return road;
	}

	Map<String, Object> settlement() {
		return Map.of("outcome", "agree", "lines", List.of(Map.of("settled", "300000.00"), Map.of("settled", "100000.00")), "retention", "money", "retentionPercent", "3", "warrantyMonths",
				"12", "payee", ClaimDrafts.FIRM, "account", ClaimDrafts.ACCOUNT, "papers", paper(), "opinion", "同意结算。");
	}

	Map<String, Object> released() {
		return Map.of("outcome", "release", "voucher", "记-0001");
	}

	/** What settling and paying offices answer when they return something. */
	Map<String, Object> sentBack(String to, String after) {
		return Map.of("outcome", "return", "reason", "决算与合同不符。", "returnTo", to, "afterReturn", after);
	}

	Map<String, Object> completion(String aid, String matching) {
		return Map.of("completedOn", today(), "summary", "全线硬化，已移交管护。", "quantities",
				List.of(Map.of("completed", "3.2")), "accounts", List.of(Map.of("spent", aid), Map.of("spent", matching)),
				"photographsBefore", paper(), "photographsAfter", paper(), "papers", paper());
	}

	Map<String, Object> visit(String outcome) {
		return Map.of("inspectedOn", today(), "outcome", outcome, "findings", "现场与资料相符。", "photographs", paper());
	}

	Map<String, Object> defects() {
		return with(visit("defects"), "demands", "路肩塌陷三处，重新回填压实。", "rectifyDays", "5");
	}

	Map<String, Object> returned(String to, String after) {
		var answers = with(visit("return"), "reason", "填报工程量与现场不符。", "returnTo", to, "afterReturn", after);
		answers.keySet().removeAll(List.of("findings", "photographs"));
		return answers;
	}

	Map<String, Object> measured(String kilometres) {
		return with(visit("measured"), "measured", List.of(Map.of("measured", kilometres)));
	}

	Map<String, Object> opinion(String outcome) {
		var answers = with(visit(outcome), "opinion", "从本单位职责看，同意本结论。");
		answers.keySet().remove("findings");
		return answers;
	}

	Map<String, Object> opinionWithDefects() {
		return with(opinion("defects"), "demands", "错车道宽度不足，按设计加宽。", "rectifyDays", "10");
	}

	Map<String, Object> rectified() {
		return Map.of("rectifiedOn", today(), "rectified", "三处路肩已回填压实。", "photographsBefore", paper(),
				"photographsAfter", paper());
	}

	static Map<String, Object> with(Map<String, Object> answers, Object... more) {
		var all = new HashMap<>(answers);
		for (int i = 0; i < more.length; i += 2) {
			all.put((String) more[i], more[i + 1]);
		}
		return all;
	}

	String today() {
		return LocalDate.now(clock).toString();
	}

	String paper() {
		return attachments.store("现场.pdf", "%PDF-1.7 现场".getBytes(StandardCharsets.UTF_8), Proposals.COMMITTEE).id().toString();
	}

}
