package org.xieshou.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.jdbc.PgConnection;
import org.xieshou.XieshouTest;
import org.xieshou.notice.PostedNotices;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Attacks on the second wall: whatever statement is run, and however connections are used again, nobody gets at rows beyond their sight. */
@XieshouTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallTests {

	private static final Reader YINGSHAN = official("511322", "office", "yingshan-office-clerk");

	private static final Reader YILONG = official("511324", "office", "yilong-office-clerk");

	private static final String CASES = "select distinct left(place, 6) from case_file order by 1";

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	DataSource pool;

	@Autowired
	ProjectSelection selection;

	@Autowired
	PostedNotices notices;

	@BeforeAll
	void aCaseInYingshan() {
		selection.propose(Proposals.road(), Proposals.COMMITTEE);
	}

	@Test
	void whoSaysNothingSeesNothing() throws SQLException {
		try (var connection = stranger()) {
			for (var table : List.of("case_file", "project", "plan", "decision", "decision_chain", "inbox_task", "inbox_entry", "inbox_copy", "notice",
					"ledger_entry", "ledger_line", "allotment", "attachment", "attachment_content", "proposal_draft", "project_balance", "county_balance")) {
				assertThat(one(connection, "select count(*) from " + table)).as(table).isEqualTo("0");
			}
		}
	}

	@Test
	void theLastOneToReadCounts() {
		assertThat(as(YINGSHAN, this::counties)).containsExactly("511322");
		assertThat(as(YINGSHAN, () -> as(YILONG, this::counties))).doesNotContain("511322");
		assertThat(as(YINGSHAN, () -> Wall.act(this::counties))).contains("511322");
		assertThat(as(YINGSHAN, () -> Wall.act(() -> Wall.check(this::counties)))).containsExactly("511322");
		assertThat(as(YILONG, () -> Wall.beyond(Exemption.OWN_RECORD, this::counties))).contains("511322");
	}

	@Test
	void aConnectionUsedAgainKnowsItsNewReader() {
		for (var i = 0; i < 30; i++) {
			assertThat(as(YINGSHAN, this::counties)).containsExactly("511322");
			assertThat(as(YILONG, this::counties)).doesNotContain("511322");
			assertThat(counties()).contains("511322");
			assertThat(as(Reader.PUBLIC, () -> count("select count(*) from project"))).isZero();
		}
	}

	@Test
	void anExceptionOrARollbackLeavesNothingBehind() {
		for (var i = 0; i < 10; i++) {
			assertThatThrownBy(() -> as(YINGSHAN, () -> transaction.execute(status -> {
				assertThat(counties()).containsExactly("511322");
				Wall.act(this::counties);
				return jdbc.sql("select 1 / 0").query(Integer.class).single();
			}))).isInstanceOf(DataAccessException.class);
			assertThat(as(YILONG, this::counties)).doesNotContain("511322");
			as(YINGSHAN, () -> transaction.execute(status -> {
				Wall.act(this::counties);
				status.setRollbackOnly();
				return counties();
			}));
			assertThat(as(YILONG, this::counties)).doesNotContain("511322");
		}
	}

	@Test
	void withinOneTransactionEachStatementIsReadByWhoeverReadsThen() {
		var seen = as(YILONG, () -> transaction.execute(status -> {
			var before = counties().contains("511322");
			var act = Wall.act(() -> counties().contains("511322"));
			return List.of(before, act, counties().contains("511322"));
		}));
		assertThat(seen).containsExactly(false, true, false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "set role postgres", "set session authorization postgres", "alter role xieshou_app bypassrls", "alter role xieshou_app superuser",
			"alter table decision disable trigger all", "alter table case_file disable row level security", "alter table case_file no force row level security",
			"drop policy wall on case_file", "create policy mine on case_file using (true)", "update decision set reason = 'x'", "delete from decision",
			"truncate decision", "update ledger_entry set person = 'x'", "delete from ledger_line", "delete from attachment_content", "delete from case_file",
			"set session_replication_role = replica", "select secret from wall.secret", "update decision_paper set chain = 'x'", "create table mine (id int)",
			"create function public.mine() returns int language sql as 'select 1'", "copy case_file to '/tmp/cases'", "copy case_file to program 'cat'",
			"select pg_read_file('/etc/passwd')" })
	void whatTheProgramsRoleMayNotDo(String attack) {
		for (var reader : List.of(YILONG, Reader.PROGRAM)) {
			assertThatThrownBy(() -> as(reader, () -> jdbc.sql(attack).query().listOfRows())).as(attack).rootCause()
				.hasMessageMatching("(?s).*(permission denied|must be owner|must be superuser|denied to|not permitted|only roles with|parameter).*");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "reset role", "reset session authorization", "reset all", "set session authorization default", "set row_security = off",
			"set xieshou.reader = 'program'", "select set_config('xieshou.reader', 'program', false)", "set search_path = pg_temp",
			"select set_config('xieshou.reader', regexp_replace(current_setting('xieshou.reader'), '^official', 'program'), false)",
			"select set_config('xieshou.reader', replace(current_setting('xieshou.reader'), '511324', '511322'), false)" })
	void whateverIsSmuggledInNobodyBecomesSomebodyElse(String attack) throws SQLException {
		try (var connection = fresh(YILONG)) {
			connection.createStatement().execute(attack);
			try (var rows = connection.createStatement().executeQuery("select count(*) from public.case_file where place like '511322%'")) {
				rows.next();
				assertThat(rows.getInt(1)).isZero();
			}
			catch (SQLException refused) {
				assertThat(refused.getMessage()).contains("row-level security");
			}
		}
	}

	@Test
	void theSealOfOneConnectionIsWorthNothingOnAnother() throws SQLException {
		try (var program = fresh(Reader.PROGRAM); var other = stranger()) {
			var said = one(program, "select current_setting('xieshou.reader')");
			assertThat(one(program, "select count(*) > 0 from case_file")).isEqualTo("t");
			assertThat(one(other, "select set_config('xieshou.reader', '" + said + "', false)")).isEqualTo(said);
			assertThat(one(other, "select count(*) from case_file")).isEqualTo("0");
		}
	}

	@Test
	void anInjectedStatementReadsNoOtherCounty() {
		assertThat(as(YILONG, () -> jdbc.sql("""
				select title from case_file c where c.title = 'x' or true union all select title from case_file union all select reason from decision
				where territory like '511322%' union all select content from notice_edition""").query(String.class).list()))
			.isEqualTo(as(YILONG, () -> jdbc.sql("select title from case_file union all select title from case_file union all select content from notice_edition")
				.query(String.class).list()));
	}

	@Test
	void nobodyLearnsOfRowsByAnErrorTheyCause() {
		assertThat(as(YILONG, () -> jdbc.sql("select count(*) from case_file where place like '511322%' and 1 / (case when title <> '' then 0 else 1 end) = 1")
			.query(Integer.class).single())).isZero();
	}

	@Test
	void thePublicSeesPostedNoticesAndNothingElse() {
		var road = notices.posted("completion");
		as(Reader.PUBLIC, () -> {
			assertThat(count("select count(*) from case_file where id = '" + road + "'")).isEqualTo(1);
			assertThat(count("select count(*) from case_file c where not exists (select from notice n join notice_posting p on p.notice = n.id where n.project = c.id)")).isZero();
			for (var table : List.of("project", "plan", "decision", "inbox_task", "inbox_entry", "ledger_entry", "claim", "contract", "objection", "attachment", "verdict")) {
				assertThat(count("select count(*) from " + table)).as(table).isZero();
			}
			return road;
		});
	}

	@Test
	void statementsLocksAndIdleTransactionsEnd() {
		assertThat(List.of("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"))
			.allSatisfy(limit -> assertThat(jdbc.sql("select current_setting(?)").param(limit).query(String.class).single()).isNotEqualTo("0"));
	}

	private List<String> counties() {
		return jdbc.sql(CASES).query(String.class).list();
	}

	private int count(String sql) {
		return jdbc.sql(sql).query(Integer.class).single();
	}

	private static Reader official(String place, String function, String person) {
		return Reader.official(place, function, place + ":" + function, person, person, Set.of("official"));
	}

	private static <T> T as(Reader reader, Supplier<T> work) {
		var answer = new AtomicReference<T>();
		Wall.<RuntimeException>serve(() -> reader, () -> answer.set(work.get()));
		return answer.get();
	}

	/** A connection of the program's role that nobody has told anything. */
	private Connection stranger() throws SQLException {
		return DriverManager.getConnection(((HikariDataSource) pool).getJdbcUrl(), "xieshou_app", "");
	}

	/** A connection of its own on which somebody reads: the driver's, so that nothing is told again. */
	private Connection fresh(Reader reader) throws SQLException {
		var walled = ((HikariDataSource) pool).getDataSource().getConnection();
		var raw = new AtomicReference<Connection>();
		Wall.<SQLException>serve(() -> reader, () -> raw.set(walled.unwrap(PgConnection.class)));
		return raw.get();
	}

	private static String one(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
