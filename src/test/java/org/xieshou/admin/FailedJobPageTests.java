package org.xieshou.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.process.DueJobs;
import org.xieshou.process.Lifecycle;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;

/** A step that failed is shown with its cause, and is tried again when an administrator says so. */
@XieshouTest
class FailedJobPageTests {

	private static final String ADMIN = "nanchong-process-admin";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	ProjectSelection selection;

	@Autowired
	ProjectChanges changes;

	@Autowired
	Lifecycle lifecycle;

	@Autowired
	DueJobs jobs;

	@Autowired
	DecisionLog decisions;

	@Autowired
	JdbcClient jdbc;

	private String job;

	@BeforeEach
	void aStepFails() {
		var road = selection.propose(Proposals.road(), Proposals.COMMITTEE);
		changes.approve(road, new BigDecimal("280000"));
		lifecycle.start("disbursement", road, Map.of());
		job = jdbc.sql("select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ = ? and j.type_ = 'message'")
			.param(road.toString()).query(String.class).single();
		jdbc.sql("update act_ru_job set retries_ = 0, exception_msg_ = '账户 <b>已冻结</b>' where id_ = ?").param(job).update();
	}

	@AfterEach
	void itIsRunAfterAll() {
		jdbc.sql("update act_ru_job set retries_ = 1 where id_ = ?").param(job).update();
		jobs.runAll();
	}

	@Test
	void theFailureIsShownWithItsCauseAndNoCase() {
		assertThat(page(ADMIN)).hasStatusOk().bodyText().contains("账户 &lt;b&gt;已冻结", "按进度拨付", "/admin/failed-jobs/" + job + "/tries")
			.doesNotContain("古佛村");
	}

	@Test
	void itIsTriedAgainOnceAndThatIsOnRecord() {
		assertThat(tryAgain(ADMIN)).hasStatus3xxRedirection();
		assertThat(jdbc.sql("select retries_ from act_ru_job where id_ = ?").param(job).query(Integer.class).single()).isEqualTo(1);
		assertThat(page(ADMIN)).bodyText().doesNotContain(job);
		var record = decisions.of("models");
		assertThat(record.get(record.size() - 1)).satisfies(decision -> {
			assertThat(decision.act()).isEqualTo("retry-job");
			assertThat(decision.answers()).contains("已冻结", "disbursement.bpmn");
		});
		assertThat(tryAgain(ADMIN)).hasStatus(404);
	}

	@Test
	void nobodyElseSeesOrTriesIt() {
		assertThat(page("yingshan-office-clerk")).hasStatus(403);
		assertThat(tryAgain("nanchong-auditor")).hasStatus(403);
	}

	private MvcTestResult page(String person) {
		return mvc.get().uri("/admin/failed-jobs").with(signedIn.as(person)).exchange();
	}

	private MvcTestResult tryAgain(String person) {
		return mvc.post().uri("/admin/failed-jobs/{id}/tries", job).with(signedIn.as(person)).with(csrf()).exchange();
	}

}
