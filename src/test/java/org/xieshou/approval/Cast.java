package org.xieshou.approval;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.CaseDriver;
import org.xieshou.audit.Actor;
import org.xieshou.process.Cases;
import org.xieshou.process.DueJobs;
import org.xieshou.process.Lifecycle;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Plan;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Projects;
import org.xieshou.project.Proposals;
import org.xieshou.project.Source;
import org.xieshou.time.MovableClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officials who approve a project in 营山县, and what they answer. */
@Component
class Cast {

	static final String FINANCE = "yingshan-finance-clerk";

	static final String DEVELOPMENT = "yingshan-development-clerk";

	static final String TRANSPORT = "yingshan-transport-clerk";

	static final String GROUP = "yingshan-leading-group-director";

	static final String PREFECTURE = "nanchong-office-clerk";

	static final String PROVINCE = "sichuan-office-clerk";

	static final String TOWNSHIP = "wanglonghu-township-clerk";

	static final String COUNTY = "yingshan-office-clerk";

	static final Actor TOWNSHIP_OFFICE = new Actor(TOWNSHIP, "营山县望龙湖镇人民政府 经办员", "511322121:township", "营山县望龙湖镇人民政府");

	static final String VILLAGE = "gufo-village-clerk";

	private final ProjectSelection selection;

	private final Projects projects;

	private final Cases cases;

	private final Lifecycle lifecycle;

	private final CaseDriver driver;

	private final JdbcClient jdbc;

	private final ChangeRequests requests;

	private final DueJobs jobs;

	private final MovableClock clock;

	Cast(ProjectSelection selection, Projects projects, Cases cases, Lifecycle lifecycle, CaseDriver driver, JdbcClient jdbc,
			ChangeRequests requests, DueJobs jobs, MovableClock clock) {
		this.selection = selection;
		this.projects = projects;
		this.cases = cases;
		this.lifecycle = lifecycle;
		this.driver = driver;
		this.jdbc = jdbc;
		this.requests = requests;
		this.jobs = jobs;
		this.clock = clock;
	}

	/** A road for 400 000 yuan, of which the partner committed 300 000, in approval. */
	UUID road() {
		return inApproval(Proposals.plan(), "300000");
	}

	/** A project of any plan, for which the partner committed yuan, in approval. */
	UUID inApproval(Plan plan, String committed) {
		var id = selection.propose(Proposals.road(plan), Proposals.COMMITTEE);
		jdbc.sql("update project set committed = ? where id = ?").params(new BigDecimal(committed), id).update();
		cases.partner(id, "3307");
		lifecycle.start("approval", id, Map.of());
		return id;
	}

	void allReviewersAgree(UUID id) {
		List.of(FINANCE, DEVELOPMENT, TRANSPORT).forEach(reviewer -> agree(reviewer, id));
	}

	void agree(String reviewer, UUID id) {
		driver.answer(reviewer, id, "joint-review", Map.of("outcome", "agree", "opinion", "同意。"));
	}

	void approve(UUID id, String amount) {
		driver.answer(GROUP, id, "leading-group-decision",
				Map.of("outcome", "approve", "meeting", "2026年第11次", "amount", amount, "opinion", "同意立项。"));
	}

	void returns(String person, UUID id, String form, String to, String after) {
		var answers = new HashMap<String, Object>(Map.of("outcome", "return", "returnTo", to, "afterReturn", after, "reason", "工程量依据不足。"));
		if (form.startsWith("leading") || form.equals("change-decision")) {
			answers.put("meeting", "2026年第11次");
		}
		driver.answer(person, id, form, answers);
	}

	/** Hands the plan in again, as it is or with another scope. */
	void revise(String person, UUID id, String scope) {
		var present = projects.get(id).plan();
		var answers = new HashMap<String, Object>(PlanAnswers.from(present));
		answers.put("scope", scope == null ? present.scope() : scope);
		answers.put("explanation", "已按意见核实。");
		driver.answer(person, id, "plan-revision", answers);
	}

	List<String> open(UUID id) {
		return driver.open(id).stream().filter(form -> !List.of("township-check", "screening").contains(form)).toList();
	}

	/** Who has an open task on this form. */
	List<String> asked(UUID id, String form) {
		return jdbc.sql("""
				select e.principal from inbox_task t join inbox_entry e using (task_id) where t.case_id = ? and t.form = ?
				order by e.principal""").params(id, form).query(String.class).list();
	}

	/** The notice is posted and stays up for its full period. */
	void postNotice(UUID id) {
		var today = LocalDate.now(clock).toString();
		driver.answer(COUNTY, id, "notice-posting",
				Map.of("villagePostedOn", today, "villageSpot", "村务公开栏", "townshipPostedOn", today, "townshipSpot", "便民服务中心",
						"countyPostedOn", today, "countySpot", "县政府网站"));
		jobs.runUntil(clock.instant().plus(Duration.ofDays(12)));
	}

	/** All review it in favour, and the notice was up: the leading group has to decide. */
	void untilTheGroup(UUID id) {
		allReviewersAgree(id);
		postNotice(id);
	}

	/** A road approved by the county for 280 000 yuan. */
	UUID approvedRoad() {
		var id = road();
		untilTheGroup(id);
		approve(id, "280000");
		return id;
	}

	/** The township requests a change to another scope and budget. */
	UUID requestChange(UUID id, String scope, String yuan) {
		var p = projects.get(id).plan();
		var wanted = new Plan(0, scope, p.quantities(), List.of(new BudgetLine(Source.EAST_AID, "路面工程", new BigDecimal(yuan))),
				p.milestones(), p.indicators(), p.households(), p.people(), p.registeredHouseholds(), p.registeredPeople(), p.contacts());
		return requests.request(UUID.randomUUID().toString(), new RequestChange(id, "change", "山体滑坡，线路须改道。", wanted), TOWNSHIP_OFFICE);
	}

	/** The township requests that the central government pay more. */
	UUID requestCentral(UUID id, String yuan) {
		return requests.request(UUID.randomUUID().toString(), new RequestChange(id, "change", "材料涨价。", FundedApprovalTests.central(yuan)),
				TOWNSHIP_OFFICE);
	}

	UUID requestCancellation(UUID id) {
		return requests.request(UUID.randomUUID().toString(), new RequestChange(id, "cancel", "村庄整体搬迁。", null), TOWNSHIP_OFFICE);
	}

	void support(UUID id) {
		driver.answer(COUNTY, id, "change-support", Map.of("outcome", "support", "opinion", "情况属实。"));
	}

	/** The leading group agrees to the change; for an amount, or to a cancellation without one. */
	void agreeToChange(UUID id, String amount) {
		var answers = new HashMap<String, Object>(Map.of("outcome", "approve", "meeting", "2026年第12次", "opinion", "同意。"));
		if (amount != null) {
			answers.put("amount", amount);
		}
		driver.answer(GROUP, id, "change-decision", answers);
	}

	/** The township hands its change in again, as it is or with another scope. */
	void resubmit(UUID id, String scope) {
		var change = requests.of(id).get(0);
		var answers = new HashMap<String, Object>(Map.of("outcome", "resubmit", "changeReason", "补充了地质报告。"));
		if (change.plan() != null) {
			answers.putAll(PlanAnswers.from(change.plan()));
			answers.put("scope", scope == null ? change.plan().scope() : scope);
		}
		driver.answer(TOWNSHIP, id, "change-revision", answers);
	}

	/** How often the notice was posted. */
	long notices(UUID id) {
		return cases.stages(id).stream().filter(stage -> stage.stage().equals("public-notice")).count();
	}

	CaseDriver driver() {
		return driver;
	}

}
