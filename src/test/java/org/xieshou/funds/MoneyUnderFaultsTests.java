package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.xieshou.PaidIn;
import org.xieshou.XieshouTest;
import org.xieshou.approval.CancellationAccepted;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.Source;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Claims, inspections, releases, changes, cancellations and arrivals at once and in any order, with machines that die in between and connections
 * that are cut: after every round what must always hold of money holds.
 */
@XieshouTest
class MoneyUnderFaultsTests {

	/** What one thread does in a round; the seed says to what and how much. */
	record Act(Kind kind, long seed) {
	}

	enum Kind {
		CLAIM, INSPECT, RELEASE, RELEASE_AND_DIE, RELEASE_OFTEN, CHANGE, CANCEL, ARRIVE, TAKE_BACK, CUT
	}

	/** A machine that dies before it has committed. */
	private static final class Died extends RuntimeException {
	}

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
	Arrivals arrivals;

	@Autowired
	ArrivalBooks books;

	@Autowired
	PaidIn paidIn;

	@Autowired
	ProjectChanges changes;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private final AtomicBoolean cut = new AtomicBoolean();

	@BeforeProperty
	void start() throws Exception {
		new TestContextManager(getClass()).prepareTestInstance(this);
	}

	@Property(tries = 8, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
	void whateverHappensAtOnceAndDiesInBetweenEveryLimitHolds(@ForAll("rounds") List<List<Act>> rounds) throws Exception {
		var road = projects.beginUnpaid(projects.approved("900000.00", "300000.00"));
		inspect(road, 20);
		var threads = Executors.newFixedThreadPool(4);
		BigDecimal left = null;
		try {
			for (var round : rounds) {
				cut.set(false);
				for (var done : threads.invokeAll(round.stream().map(act -> guarded(road, act)).toList())) {
					done.get();
				}
				if (cut.get()) {
					// the pool tries a connection before it lends it only where it has lain idle for half a second
					Thread.sleep(700);
				}
				check(road);
				left = leftOnceCancelled(road, left);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Provide
	Arbitrary<List<List<Act>>> rounds() {
		return Arbitraries.of(Kind.class).flatMap(kind -> Arbitraries.longs().map(seed -> new Act(kind, seed))).list().ofSize(4).list().ofSize(9);
	}

	/** Only where connections were cut may an act fail; everything else has to be an outcome. */
	private Callable<Object> guarded(UUID road, Act act) {
		return () -> {
			try {
				return run(road, act, new Random(act.seed()));
			}
			catch (Died died) {
				return died;
			}
			catch (RuntimeException failed) {
				if (cut.get()) {
					return failed;
				}
				throw failed;
			}
		};
	}

	private Object run(UUID road, Act act, Random random) {
		var parts = instalments.of(road);
		var part = parts.get(random.nextInt(parts.size()));
		return switch (act.kind()) {
			case CLAIM -> claim(part, random);
			case INSPECT -> inspect(road, random.nextInt(101));
			case RELEASE -> disbursement.release(part.id());
			case RELEASE_AND_DIE -> transaction.execute(status -> {
				disbursement.release(part.id());
				throw new Died();
			});
			case RELEASE_OFTEN -> {
				for (var again = 0; again < 10; again++) {
					disbursement.release(part.id());
				}
				yield part;
			}
			case CHANGE -> change(road, random);
			case CANCEL -> random.nextInt(4) == 0 ? cancel(road) : road;
			case ARRIVE -> paidIn.some(road, Source.COUNTY_MATCHING, yuan(random, 150_000));
			case TAKE_BACK -> takeBack(road, random);
			case CUT -> cut();
		};
	}

	private Object claim(Instalment part, Random random) {
		var payee = new Payee("营山县通达路桥有限公司", "6222020200112233");
		var worth = yuan(random, 700_000);
		var withheld = random.nextBoolean() ? worth.multiply(new BigDecimal("0.03")).setScale(2, RoundingMode.DOWN) : BigDecimal.ZERO;
		var application = new PaymentApplication(UUID.randomUUID(), part.id(), "路基", worth, payee, "", Instant.now(), FundedProjects.CLERK);
		var settled = new PaymentSettlement(UUID.randomUUID(), part.id(), application.id(), "x", new BigDecimal(random.nextInt(101)),
				worth.subtract(withheld), withheld, payee, Instant.now(), FundedProjects.CLERK);
		papers.add(application);
		papers.add(settled);
		papers.add(new ReleaseOrder(UUID.randomUUID(), part.project(), part.id(), settled.id(), "记-1", Instant.now(), FundedProjects.CLERK));
		return settled;
	}

	private Object inspect(UUID project, int percent) {
		var inspection = UUID.randomUUID();
		jdbc.sql("""
				insert into inspection (id, case_id, kind, round, inspected_on, verified_percent, outcome, findings, person, person_name,
					office, office_name, recorded_at) values (?, ?, 'PROGRESS', 1, current_date, ?, 'pass', 'x', 'x', 'x', '511322:office', 'x', now())""")
			.params(inspection, project, percent).update();
		return jdbc.sql("""
				insert into verified_progress as v (case_id, percent, verified_on, inspection) values (?, ?, current_date, ?)
				on conflict (case_id) do update set percent = greatest(v.percent, excluded.percent), inspection = excluded.inspection""")
			.params(project, percent, inspection).update();
	}

	/** As the change request does it: what is unused goes back, and the project is closed. */
	private Object cancel(UUID road) {
		return transaction.execute(status -> {
			if (!cancelled(road)) {
				events.publishEvent(new CancellationAccepted(road, UUID.randomUUID(), Instant.now()));
				changes.close(road, "cancelled");
			}
			return road;
		});
	}

	private boolean cancelled(UUID road) {
		return jdbc.sql("select state from case_file where id = ?").param(road).query(String.class).single().equals("cancelled");
	}

	/** What had left after the round in which the project was cancelled: nothing more ever does. */
	private BigDecimal leftOnceCancelled(UUID road, BigDecimal before) {
		var left = cancelled(road) ? accounts.money(road).certified().total() : null;
		if (before != null) {
			assertThat(left).isEqualByComparingTo(before);
		}
		return left;
	}

	private Object change(UUID road, Random random) {
		if (cancelled(road)) {
			return road;
		}
		var yuan = new BigDecimal("1200000.00").multiply(new BigDecimal(70 + random.nextInt(31))).divide(new BigDecimal(100), 2, RoundingMode.DOWN);
		changes.approve(road, yuan);
		return yuan;
	}

	private Object takeBack(UUID road, Random random) {
		var came = arrivals.of(road).stream().filter(it -> arrivals.standing(road, it.id()).isPresent()).toList();
		return came.isEmpty() ? came : transaction.execute(status -> {
			accounts.lock(road);
			return arrivals.standing(road, came.get(random.nextInt(came.size())).id()).map(it -> books.takeBack(it, "串户", FundedProjects.CLERK));
		});
	}

	/** Cuts every other connection to the database, as when it or the network fails; the pool has to find new ones. */
	private Object cut() {
		cut.set(true);
		return jdbc.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database() and usename = current_user")
			.query(Integer.class).single();
	}

	private void check(UUID road) {
		var money = accounts.money(road);
		assertThat(money.sources()).allSatisfy(it -> {
			assertThat(it.committed()).isNotNegative();
			assertThat(it.retained()).isNotNegative();
			assertThat(it.released().add(it.retained()).add(it.returned()).add(it.committed())).isEqualByComparingTo(it.approved());
			assertThat(Channel.of(it.source()).arrives() ? it.arrived() : it.approved()).isGreaterThanOrEqualTo(it.released());
		});
		assertThat(figure("""
				select count(*) from instalment_release r join instalment i on i.id = r.instalment left join ledger_entry e on e.id = r.entry
				where i.project = ? and (e.key <> 'release:' || i.id or r.amount > 0 and e.id is null)""", road)).isZero();
		assertThat(figure("""
				select count(*) from ledger_entry e where e.project = ? and e.act = 'release'
				and not exists (select from instalment_release r where r.entry = e.id)""", road)).isZero();
		assertThat(figure("""
				select coalesce(sum(r.amount), 0) - (select coalesce(sum(released), 0) from project_balance where project = i.project)
				from instalment_release r join instalment i on i.id = r.instalment where i.project = ? group by i.project
				union all select 0 limit 1""", road)).isZero();
		assertThat(figure("""
				select count(*) from (select from ledger_entry e join ledger_line l on l.entry = e.id where e.project = ?
				group by e.id, l.source having sum(l.debit) <> sum(l.credit)) as wrong""", road)).isZero();
		assertThat(jdbc.sql("select count(*) from county_balance where county = '511322' and available < 0").query(Long.class).single()).isZero();
	}

	private long figure(String sql, UUID road) {
		return jdbc.sql(sql).param(road).query(BigDecimal.class).single().movePointRight(2).longValueExact();
	}

	private static BigDecimal yuan(Random random, int most) {
		return BigDecimal.valueOf(1 + random.nextLong(most * 100L), 2);
	}

}
