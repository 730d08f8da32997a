package org.xieshou.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
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

/** A step that failed is shown with its cause, and is tried again when an administrator says so. */
@XieshouTest
class FailedJobPageTests {

	private static final String ADMIN = "nanchong-process-admin";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	DecisionLog decisions;

	@Autowired
	JdbcClient jdbc;

	private String deployment;

	private String job;

	@BeforeEach
	void aStepFails() {
		var process = "failing-" + UUID.randomUUID().toString().substring(0, 8);
		var model = Bpmn.createExecutableProcess(process).name("试验流程").camundaHistoryTimeToLiveString("P3650D").startEvent()
			.userTask("user_register").name("自动登记").camundaAsyncBefore().endEvent().done();
		deployment = repository.createDeployment().addModelInstance(process + ".bpmn", model).deploy().getId();
		var instance = runtime.startProcessInstanceByKey(process).getId();
		job = jdbc.sql("select id_ from act_ru_job where process_instance_id_ = ?").param(instance).query(String.class).single();
		jdbc.sql("update act_ru_job set retries_ = 0, exception_msg_ = '账户 <b>已冻结</b>' where id_ = ?").param(job).update();
	}

	@AfterEach
	void theProcessGoes() {
		repository.deleteDeployment(deployment, true);
	}

	@Test
	void theFailureIsShownWithItsStepAndItsCause() {
		assertThat(page(ADMIN)).hasStatusOk().bodyText().contains("账户 &lt;b&gt;已冻结", "试验流程", "自动登记", "/admin/failed-jobs/" + job + "/tries");
	}

	@Test
	void itIsTriedAgainOnceAndThatIsOnRecord() {
		assertThat(tryAgain(ADMIN)).hasStatus3xxRedirection();
		assertThat(jdbc.sql("select retries_ from act_ru_job where id_ = ?").param(job).query(Integer.class).single()).isEqualTo(1);
		assertThat(page(ADMIN)).bodyText().doesNotContain(job);
		var record = decisions.of("models");
		assertThat(record.get(record.size() - 1)).satisfies(decision -> {
			assertThat(decision.act()).isEqualTo("retry-job");
			assertThat(decision.answers()).contains("已冻结", "自动登记");
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
