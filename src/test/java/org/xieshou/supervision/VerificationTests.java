package org.xieshou.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.NewDecision;
import org.xieshou.time.MovableClock;

/** Whoever alters a record, be it with all rights on the database, is found. Each tampering is rolled back with its triggers. */
@XieshouTest
class VerificationTests {

	private static final String OFF = "alter table decision disable trigger all";

	private static final String ON = "alter table decision enable trigger all";

	@Autowired
	TableOwner owner;

	@Autowired
	DecisionLog decisions;

	@Autowired
	ChainVerifier verifier;

	@Autowired
	Verifications verifications;

	@Autowired
	VerificationRun run;

	@Autowired
	ActWords words;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	/** No real place has this code, so that the verification of it sees this test's chains alone. */
	private final String territory = "99" + Clock.systemUTC().millis() % 10_000_000;

	private final String chain = UUID.randomUUID().toString();

	@BeforeEach
	void decideFourTimes() {
		for (var i = 1; i <= 4; i++) {
			record("第" + i + "次决定");
		}
	}

	@Test
	void anUnalteredChainIsWhole() {
		assertThat(verifier.verify(chain)).extracting(VerifiedChain::isWhole, VerifiedChain::proved).containsExactly(true, 4);
	}

	@Test
	void theApplicationItselfCanNeitherAlterNorDelete() {
		assertThatThrownBy(() -> jdbc.sql("update decision set reason = 'x' where chain = ?").param(chain).update())
			.rootCause().hasMessageContaining("permission denied");
		assertThatThrownBy(() -> jdbc.sql("delete from decision where chain = ?").param(chain).update())
			.rootCause().hasMessageContaining("permission denied");
	}

	@Test
	void anAlteredReasonIsNamed() {
		assertThat(afterTampering("update decision set reason = '另有说法' where chain = ? and number = 2"))
			.isEqualTo(new VerifiedChain(chain, 1, 2, "altered", null, null));
		assertThat(verifier.verify(chain).isWhole()).isTrue();
	}

	@Test
	void anAlteredPersonTimeOrOutcomeIsNamed() {
		for (var change : List.of("person = 'other'", "person_name = '别人'", "at = at + interval '1 second'", "outcome = 'agree'",
				"answers = '{}'", "territory = '11'", "rules = '[{}]'", "attachments = '[\"x\"]'", "content_hash = repeat('1', 64)")) {
			assertThat(afterTampering("update decision set " + change + " where chain = ? and number = 3")).as(change)
				.extracting(VerifiedChain::broken, VerifiedChain::fault).containsExactly(3, "altered");
		}
	}

	@Test
	void aRemovedRecordIsMissing() {
		assertThat(afterTampering("delete from decision where chain = ? and number = 2"))
			.extracting(VerifiedChain::broken, VerifiedChain::fault).containsExactly(2, "missing");
	}

	@Test
	void recordsCutOffTheEndAreMissed() {
		assertThat(afterTampering("delete from decision where chain = ? and number > 2"))
			.extracting(VerifiedChain::broken, VerifiedChain::fault).containsExactly(3, "cut");
	}

	@Test
	void aVerificationCountsWhatIsWholeAndNamesWhatIsNot() {
		var id = verifications.begin(territory, "auditor", "审计员").orElseThrow();
		assertThat(verifications.begin(territory, "other", "另一审计员")).isEmpty();
		assertThat(verifications.unfinished(territory)).isEqualTo(id);
		inTamperedDatabase("update decision set reason = 'x' where chain = ? and number = 4", () -> {
			run.work(id);
			var done = verifications.find(id, territory).orElseThrow();
			assertThat(done.isFinished()).isTrue();
			assertThat(done.broken()).isEqualTo(1);
			assertThat(verifications.results(id).get(0)).extracting(VerifiedChain::chain, VerifiedChain::broken).containsExactly(chain, 4);
			return done;
		});
		run.work(id);
		assertThat(verifications.find(id, territory).orElseThrow()).extracting(Verification::isFinished, Verification::percent)
			.containsExactly(true, 100);
	}

	@Test
	void whatWasInterruptedIsTakenUpOnce() {
		var id = verifications.begin(territory, "auditor", "审计员").orElseThrow();
		assertThat(verifications.resume(id)).isFalse();
		clock.advance(Duration.ofMinutes(2));
		try {
			assertThat(verifications.find(id, territory).orElseThrow().isInterrupted(clock.instant())).isTrue();
			assertThat(verifications.resume(id)).isTrue();
			assertThat(verifications.resume(id)).isFalse();
		}
		finally {
			clock.reset();
		}
		run.work(id);
	}

	@Test
	void theCommandReportsAndEndsWithTheStatusThatScriptsUnderstand() {
		var report = inTamperedDatabase("update decision set reason = 'x' where chain = ? and number = 2", () -> command("--verify-decisions"));
		assertThat(report.text()).contains(chain).contains("2");
		assertThat(report.statuses()).containsExactly(3);
		assertThat(command().statuses()).isEmpty();
	}

	private record Report(String text, List<Integer> statuses) {
	}

	private Report command(String... arguments) {
		var out = new ByteArrayOutputStream();
		var statuses = new ArrayList<Integer>();
		new VerifyCommand(verifications, verifier, words, new PrintStream(out, true, StandardCharsets.UTF_8), statuses::add)
			.run(new DefaultApplicationArguments(arguments));
		return new Report(out.toString(StandardCharsets.UTF_8), statuses);
	}

	private VerifiedChain afterTampering(String sql) {
		return inTamperedDatabase(sql, () -> verifier.verify(chain));
	}

	/** With the triggers off, as only the owner of the tables can; afterwards the chain is as it was. */
	private <T> T inTamperedDatabase(String sql, Supplier<T> then) {
		var tampered = sql.replace("?", "'" + chain + "'");
		owner.run("create table kept_decision as select * from decision where chain = '" + chain + "'", OFF, tampered, ON);
		try {
			assertThat(owner.jdbc().sql("select count(*) from (table kept_decision except select * from decision) changed").query(Long.class).single())
				.isPositive();
			return then.get();
		}
		finally {
			owner.run(OFF, "delete from decision where chain = '" + chain + "'", "insert into decision table kept_decision", ON, "drop table kept_decision");
		}
	}

	private void record(String reason) {
		transaction.executeWithoutResult(status -> decisions.record(NewDecision.of(chain, territory, Actor.SYSTEM, "remark",
				Map.of("amount", 1), reason, "0".repeat(64))));
	}

}
