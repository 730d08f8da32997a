package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.project.ProjectChanges;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever officials and machines do at once, in whatever order, what must always hold of money holds. */
@XieshouTest
class MoneyInvariantTests {

	private static final int ROUNDS = 12;

	private static final int AT_ONCE = 4;

	private static final Set<ReleaseOutcome> OUTCOMES = ConcurrentHashMap.newKeySet();

	@Autowired
	FundedProjects projects;

	@Autowired
	Disbursement disbursement;

	@Autowired
	Instalments instalments;

	@Autowired
	ProjectAccounts accounts;

	@Autowired
	PaymentPapers papers;

	@Autowired
	ProjectChanges changes;

	@Autowired
	DecisionLog decisions;

	@Autowired
	JdbcClient jdbc;

	@RepeatedTest(6)
	void claimsInspectionsReleasesAndHoldsInAnyOrderKeepEveryLimit(RepetitionInfo repetition) throws Exception {
		var random = new Random(repetition.getCurrentRepetition());
		var road = projects.begin(projects.approved(yuan(random, 900_000), yuan(random, 300_000)));
		var verified = random.nextInt(30);
		verify(road, verified);
		var threads = Executors.newFixedThreadPool(AT_ONCE);
		try {
			for (var round = 0; round < ROUNDS; round++) {
				verified = Math.min(100, verified + random.nextInt(20));
				verify(road, verified);
				var acts = new ArrayList<Callable<Object>>();
				for (var act = 0; act < AT_ONCE; act++) {
					acts.add(act(road, new Random(random.nextLong()), verified));
				}
				for (var done : threads.invokeAll(acts)) {
					done.get();
				}
				check(road, verified);
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(decisions.prove(road.toString()).whole()).isTrue();
	}

	private Callable<Object> act(UUID road, Random random, int verified) {
		var parts = instalments.of(road);
		var part = parts.get(random.nextInt(parts.size()));
		return () -> switch (random.nextInt(6)) {
			case 0, 1 -> paper(part, new BigDecimal(yuan(random, 700_000)), verified);
			case 2 -> approve(road, random);
			default -> release(part);
		};
	}

	private Object release(Instalment part) {
		var outcome = disbursement.release(part.id());
		OUTCOMES.add(outcome);
		return outcome;
	}

	@AfterAll
	static void muchWasPaidAndMuchWasRefused() {
		// which refusals the racing threads meet is theirs to decide; each one alone is held in ReleaseTests
		assertThat(OUTCOMES).contains(ReleaseOutcome.RELEASED).hasSizeGreaterThan(2);
	}

	/** An amount that may be far beyond what is allowed: the domain is to refuse it. */
	private Object paper(Instalment part, BigDecimal yuan, int verified) {
		var payee = new Payee("营山县通达路桥有限公司", "6222020200112233");
		var application = new PaymentApplication(UUID.randomUUID(), part.id(), "路基", yuan, payee, "", Instant.now(), FundedProjects.CLERK);
		var settled = new PaymentSettlement(UUID.randomUUID(), part.id(), application.id(), "x", new BigDecimal(verified), yuan, payee,
				Instant.now(), FundedProjects.CLERK);
		papers.add(application);
		papers.add(settled);
		papers.add(new ReleaseOrder(UUID.randomUUID(), part.project(), part.id(), settled.id(), "记-1", Instant.now(), FundedProjects.CLERK));
		return settled;
	}

	/** An approved change takes money away or gives it back, within the budget. */
	private Object approve(UUID road, Random random) {
		var budget = accounts.money(road).approved().total();
		changes.approve(road, budget.multiply(new BigDecimal(80 + random.nextInt(21))).divide(new BigDecimal(100), 2, RoundingMode.DOWN));
		return budget;
	}

	private void check(UUID road, int verified) {
		var money = accounts.money(road);
		assertThat(money.sources()).allSatisfy(source -> {
			assertThat(source.committed()).isNotNegative();
			assertThat(source.released().add(source.retained()).add(source.returned()).add(source.committed())).isEqualByComparingTo(source.approved());
		});
		var releases = jdbc.sql("""
				select coalesce(sum(r.amount), 0) from instalment_release r join instalment i on i.id = r.instalment where i.project = ?""")
			.param(road).query(BigDecimal.class).single();
		assertThat(money.released().total()).isEqualByComparingTo(releases);
		assertThat(jdbc.sql("""
				select count(*) from ledger_entry e join ledger_line l on l.entry = e.id where e.project = ?
				group by e.id, l.source having sum(l.debit) <> sum(l.credit)""").param(road).query(Integer.class).list()).isEmpty();
		assertThat(jdbc.sql("""
				select count(*) from instalment_release r join instalment i on i.id = r.instalment join release_order o on o.id = r.release_order
				join payment_settlement s on s.id = o.settlement where i.project = ? and (r.amount <> s.payable or s.verified > ?)""")
			.params(road, verified).query(Integer.class).single()).isZero();
		assertThat(beyondProgress(road)).isEmpty();
	}

	/** Releases after which more had left than the plan and the progress verified for them allowed of what was approved at most. */
	private List<UUID> beyondProgress(UUID road) {
		return jdbc.sql("""
				select r.instalment from instalment_release r join instalment i on i.id = r.instalment
				where i.project = :road and r.amount > 0 and (select sum(x.amount) from instalment_release x join instalment y on y.id = x.instalment
					where y.project = :road and x.released_at <= r.released_at)
					> (select sum(l.debit) from ledger_entry e join ledger_line l on l.entry = e.id where e.project = :road and e.act = 'commit'
						and l.account = 'committed') * least(i.cumulative, r.verified) / 100""")
			.param("road", road).query(UUID.class).list();
	}

	private void verify(UUID project, int percent) {
		var inspection = UUID.randomUUID();
		jdbc.sql("""
				insert into inspection (id, case_id, kind, round, inspected_on, verified_percent, outcome, findings, person, person_name,
					office, office_name, recorded_at) values (?, ?, 'PROGRESS', 1, current_date, ?, 'pass', 'x', 'x', 'x', '511322:office', 'x', now())""")
			.params(inspection, project, percent).update();
		jdbc.sql("""
				insert into verified_progress (case_id, percent, verified_on, inspection) values (?, ?, current_date, ?)
				on conflict (case_id) do update set percent = excluded.percent, inspection = excluded.inspection""")
			.params(project, percent, inspection).update();
	}

	private static String yuan(Random random, int most) {
		return BigDecimal.valueOf(100 + random.nextLong(most * 100L), 2).toPlainString();
	}

}
