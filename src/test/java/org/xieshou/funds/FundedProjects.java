package org.xieshou.funds;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.CaseDriver;
import org.xieshou.PaidIn;
import org.xieshou.attachment.Attachments;
import org.xieshou.audit.Actor;
import org.xieshou.claim.ClaimDrafts;
import org.xieshou.process.DueJobs;
import org.xieshou.process.Lifecycle;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Plan;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;
import org.xieshou.project.Source;
import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approved projects for tests, and what officials answer until their money has left. */
@Component
public class FundedProjects {

	public static final String TOWNSHIP = "wanglonghu-township-clerk";

	static final String INSPECTOR = "yingshan-office-inspector";

	static final String SETTLER = "yingshan-office-clerk";

	static final String FINANCE = "yingshan-finance-clerk";

	static final Actor CLERK = new Actor(SETTLER, "经办员", "511322:office", "营山县乡村振兴办公室");

	private final ProjectSelection selection;

	private final ProjectChanges changes;

	private final Lifecycle lifecycle;

	private final Attachments attachments;

	private final ClaimDrafts claims;

	private final CaseDriver driver;

	private final DueJobs jobs;

	private final MovableClock clock;

	private final PaidIn paidIn;

	private final SettlementClaim settlement;

	private final Commitments commitments;

	private final Payments payments;

	FundedProjects(ProjectSelection selection, ProjectChanges changes, Lifecycle lifecycle, Attachments attachments,
			ClaimDrafts claims, CaseDriver driver, DueJobs jobs, MovableClock clock, PaidIn paidIn, SettlementClaim settlement,
			Commitments commitments, Payments payments) {
		this.selection = selection;
		this.changes = changes;
		this.lifecycle = lifecycle;
		this.attachments = attachments;
		this.claims = claims;
		this.driver = driver;
		this.jobs = jobs;
		this.clock = clock;
		this.paidIn = paidIn;
		this.settlement = settlement;
		this.commitments = commitments;
		this.payments = payments;
	}

	/** A road built by the township: approved at 1 200 000 yuan, three quarters from the east, a quarter from the county. */
	UUID approved() {
		return approved("900000.00", "300000.00");
	}

	UUID approved(String aid, String matching) {
		var id = proposed(aid, matching);
		changes.approve(id, new BigDecimal(aid).add(new BigDecimal(matching)));
		return id;
	}

	UUID proposed(String aid, String matching) {
		return proposed(aid, Source.COUNTY_MATCHING, matching);
	}

	/** A road to which the villagers give money of their own. */
	public UUID selfRaised(String aid, String own) {
		var id = proposed(aid, Source.SELF_RAISED, own);
		changes.approve(id, new BigDecimal(aid).add(new BigDecimal(own)));
		return id;
	}

	private UUID proposed(String aid, Source other, String matching) {
		var p = Proposals.plan();
		return selection.propose(Proposals.road(new Plan(1, p.scope(), p.quantities(),
				List.of(new BudgetLine(Source.EAST_AID, "路面工程", new BigDecimal(aid)),
						new BudgetLine(other, "路基工程", new BigDecimal(matching))),
				p.milestones(), p.indicators(), p.households(), p.people(), p.registeredHouseholds(), p.registeredPeople(),
				p.contacts())), Proposals.COMMITTEE);
	}

	/** The same project with its disbursement begun: the first application is awaited. */
	public UUID begun() {
		return begin(approved());
	}

	/** Its disbursement begun and all matching money paid in. */
	UUID begin(UUID project) {
		paidIn.everything(beginUnpaid(project));
		return project;
	}

	/** Its disbursement begun, and nobody has paid in anything. */
	UUID beginUnpaid(UUID project) {
		claims.contract(project);
		lifecycle.start("disbursement", project, Map.of());
		jobs.runAll();
		return project;
	}

	public void apply(UUID project, String yuan) {
		driver.answer(TOWNSHIP, project, "payment-application", claims.application(project, yuan));
	}

	public void inspect(UUID project, String percent) {
		driver.answer(INSPECTOR, project, "progress-inspection", Map.of("inspectedOn", LocalDate.now(clock).toString(),
				"verifiedPercent", percent, "findings", "现场与申请相符。", "photographs", paper(), "outcome", "pass"));
	}

	void settle(UUID project) {
		driver.answer(SETTLER, project, "payment-settlement", Map.of("outcome", "agree", "opinion", "同意按核定金额拨付。"));
	}

	public void release(UUID project) {
		driver.answer(FINANCE, project, "release-funds", Map.of("outcome", "release", "voucher", "记-0001"));
	}

	/** One whole instalment. */
	public void pay(UUID project, String yuan, String percent) {
		apply(project, yuan);
		inspect(project, percent);
		settle(project);
		release(project);
	}

	/** Everything before the settlement paid, the work reported at these amounts, measured and accepted by all, and all of it claimed. */
	public UUID accepted(String aid, String matching) {
		return claimed(unclaimed(aid, matching));
	}

	/** The same before the rest is claimed. */
	public UUID unclaimed(String aid, String matching) {
		return unclaimed(approved(), aid, matching);
	}

	/** The same for another project of the same size. */
	public UUID built(UUID project, String aid, String matching) {
		return claimed(unclaimed(project, aid, matching));
	}

	private UUID unclaimed(UUID project, String aid, String matching) {
		var road = begin(project);
		pay(road, "480000.00", "40");
		pay(road, "600000.00", "90");
		return accept(road, aid, matching);
	}

	UUID accept(UUID road, String aid, String matching) {
		lifecycle.start("acceptance", road, Map.of());
		driver.answer(TOWNSHIP, road, "completion-report", Map.of("completedOn", today(), "summary", "全线硬化，已移交管护。", "quantities",
				List.of(Map.of("completed", "3.2")), "accounts",
				List.of(Map.of("spent", aid, "explanation", "材料降价"), Map.of("spent", matching, "explanation", "材料降价")),
				"photographsBefore", paper(), "photographsAfter", paper(), "papers", paper()));
		driver.answer(INSPECTOR, road, "township-acceptance", visit("pass"));
		driver.answer(INSPECTOR, road, "acceptance-measurement", with(visit("measured"), "measured", List.of(Map.of("measured", "3.2"))));
		for (var office : List.of("yingshan-transport-clerk", "yingshan-finance-director", "yingshan-audit-clerk")) {
			var answers = with(visit("pass"), "opinion", "同意验收。");
			answers.remove("findings");
			driver.answer(office, road, "joint-acceptance", answers);
		}
		return road;
	}

	/** What the final accounts hold beyond the instalments is claimed, where they do. */
	public UUID claimed(UUID road) {
		var open = settlement.open(road);
		if (open.signum() > 0) {
			apply(road, open.toPlainString());
		}
		return road;
	}

	/** Keeps money of a project back as a payment would, for tests that make none. */
	@Transactional
	public void withhold(UUID project, String yuan) {
		payments.retain(commitments.follow(project), new BigDecimal(yuan));
	}

	/** The warranty runs until its last day and is inspected without defects. */
	public void sitOutWarranty(UUID road) {
		lifecycle.start("warranty", road, Map.of());
		jobs.runUntil(clock.instant().plus(java.time.Duration.ofDays(400)));
		driver.answer(INSPECTOR, road, "warranty-inspection", visit("pass"));
	}

	public void settleFinally(UUID road, Map<String, Object> answers) {
		driver.answer(SETTLER, road, "final-settlement", answers);
	}

	public Map<String, Object> visit(String outcome) {
		return Map.of("inspectedOn", today(), "outcome", outcome, "findings", "现场与资料相符。", "photographs", paper());
	}

	private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
		var all = new HashMap<>(answers);
		all.put(key, value);
		return all;
	}

	private String today() {
		return LocalDate.now(clock).toString();
	}

	Map<String, Object> returned(String to, String after) {
		return Map.of("outcome", "return", "returnTo", to, "afterReturn", after, "reason", "发票缺页，请补齐。");
	}

	public Map<String, Object> settlement(String yuan, Object... more) {
		var answers = new HashMap<String, Object>(Map.of("outcome", "agree", "lines", lines(yuan), "retention", "money",
				"retentionPercent", "3", "warrantyMonths", "12", "payee", ClaimDrafts.FIRM, "account", ClaimDrafts.ACCOUNT,
				"papers", paper(), "opinion", "同意结算。"));
		for (var i = 0; i < more.length; i += 2) {
			answers.put((String) more[i], more[i + 1]);
		}
		return answers;
	}

	/** A settlement at these amounts, line by line. */
	public Map<String, Object> lines(String first, String second) {
		return with(settlement("1.00"), "lines", List.of(Map.of("settled", first), Map.of("settled", second)));
	}

	public Map<String, Object> repaid(String yuan) {
		return Map.of("amount", yuan, "arrivedOn", today(), "payer", ClaimDrafts.FIRM, "papers", paper());
	}

	/** Three quarters of the first source, the rest of the second. */
	private static List<Map<String, String>> lines(String yuan) {
		var first = new BigDecimal(yuan).multiply(new BigDecimal("0.75")).setScale(2, java.math.RoundingMode.DOWN);
		return List.of(Map.of("settled", first.toPlainString()), Map.of("settled", new BigDecimal(yuan).subtract(first).toPlainString()));
	}

	String paper() {
		return attachments.store("申请书.pdf", "%PDF-1.7 申请书".getBytes(StandardCharsets.UTF_8), Proposals.COMMITTEE).id().toString();
	}

}
