package org.xieshou.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.xieshou.XieshouTest;
import org.xieshou.funds.FundedProjects;
import org.xieshou.process.Cases;
import org.xieshou.process.Lifecycle;
import org.xieshou.process.PassesEveryNode;
import org.xieshou.process.PathWalked;

/** The whole life of a project, each stage of it stood in for by a single task that answers what the stage came to. */
@XieshouTest
@PassesEveryNode("project-lifecycle")
class LifecycleProcessTests {

	static final List<String> STAGES = List.of("selection", "approval", "disbursement", "acceptance", "warranty", "public-notice",
			"change-request");

	@Autowired
	ProjectOpening opening;

	@Autowired
	Cases cases;

	@Autowired
	ProjectChanges changes;

	@Autowired
	FundedProjects funded;

	@Autowired
	Lifecycle lifecycle;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	PathWalked path;

	@Autowired
	TransactionTemplate transaction;

	private String deployment;

	private UUID project;

	@BeforeEach
	void aProjectBegins() {
		var models = repository.createDeployment().name("stand-ins").addClasspathResource("bpmn/project-lifecycle.bpmn");
		STAGES.forEach(stage -> models.addModelInstance(stage + ".bpmn", standIn(stage)));
		deployment = models.deploy().getId();
		project = transaction.execute(status -> opening.open(Proposals.road(), Proposals.COMMITTEE));
		var definition = repository.createProcessDefinitionQuery().deploymentId(deployment)
			.processDefinitionKey("project-lifecycle").singleResult();
		runtime.startProcessInstanceById(definition.getId(), project.toString(), Map.of("project", project.toString()));
	}

	@AfterEach
	void theStandInsGo() {
		repository.deleteDeployment(deployment, true);
	}

	@Test
	void aProjectIsSelectedApprovedPaidAcceptedPublishedAndArchived() {
		goTo("acceptance");
		end("acceptance");
		assertThat(open()).containsExactlyInAnyOrder("public-notice", "warranty");
		assertThat(variable("public-notice", "noticeKind")).isEqualTo("completion");
		end("public-notice");
		assertThat(state()).isEqualTo("running");
		end("warranty");
		assertThat(state()).isEqualTo("archived");
		passed("end_archived");
	}

	@Test
	void aProjectThatWasDeclinedEndsThere() {
		end("selection", "selection", "declined");
		assertThat(state()).isEqualTo("declined");
		passed("end_notSelected");
	}

	@Test
	void aProjectThatWasWithdrawnEndsThere() {
		end("selection", "selection", "withdrawn");
		assertThat(state()).isEqualTo("withdrawn");
	}

	@Test
	void aProjectThatWasNotApprovedEndsThere() {
		end("selection", "selection", "committed");
		end("approval", "approval", "refused");
		assertThat(state()).isEqualTo("declined");
		passed("end_refused");
	}

	@Test
	void aChangeRunsBesideTheStageAndTheProjectGoesOn() {
		goTo("disbursement");
		lifecycle.tell("changeRequested", project, Map.of());
		assertThat(open()).containsExactlyInAnyOrder("disbursement", "change-request");
		end("change-request", "change", "applied");
		assertThat(open()).containsExactly("disbursement");
		assertThat(lifecycle.awaits("changeRequested", project)).as("a second change can be requested").isTrue();
		passed("end_changed");
	}

	@Test
	void aCancellationStopsEverythingAndIsPublished() {
		goTo("disbursement");
		lifecycle.tell("changeRequested", project, Map.of());
		end("change-request", "change", "cancelled");
		assertThat(open()).containsExactly("public-notice");
		assertThat(variable("public-notice", "noticeKind")).isEqualTo("cancellation");
		assertThat(state()).isEqualTo("cancelled");
		end("public-notice");
		passed("end_cancelling", "end_cancelled", "end_withheldSettled");
	}

	@Test
	void whatWasWithheldFromACancelledProjectIsSettledBesideTheNotice() {
		goTo("disbursement");
		changes.approve(project, new BigDecimal("400000.00"));
		funded.withhold(project, "3600.00");
		lifecycle.tell("changeRequested", project, Map.of());
		end("change-request", "change", "cancelled");
		assertThat(open()).containsExactlyInAnyOrder("public-notice", "warranty");
		end("public-notice");
		end("warranty");
		passed("gateway_withheld", "call_withheldMoney", "end_withheldSettled", "end_cancelled");
	}

	@Test
	void aProjectCanStillBeCancelledDuringItsWarranty() {
		goTo("acceptance");
		end("acceptance");
		lifecycle.tell("changeRequested", project, Map.of());
		end("change-request", "change", "cancelled");
		assertThat(open()).containsExactly("public-notice");
	}

	@Test
	void theStagesOfTheCaseAreOnRecordWithTheirTimes() {
		goTo("approval");
		assertThat(cases.stages(project)).extracting("stage").containsExactly("selection", "approval");
		assertThat(cases.stages(project).get(0).leftAt()).isNotNull();
		assertThat(cases.stages(project).get(1).leftAt()).isNull();
	}

	private void goTo(String stage) {
		end("selection", "selection", "committed");
		if (!stage.equals("approval")) {
			end("approval", "approval", "approved");
		}
		if (stage.equals("acceptance")) {
			end("disbursement");
		}
	}

	private void end(String stage) {
		tasks.complete(task(stage).getId());
	}

	private void end(String stage, String variable, String result) {
		tasks.complete(task(stage).getId(), Map.of(variable, result));
	}

	private Task task(String stage) {
		return tasks.createTaskQuery().processInstanceBusinessKey(project.toString()).processDefinitionKey(stage).singleResult();
	}

	private Object variable(String stage, String name) {
		return tasks.getVariable(task(stage).getId(), name);
	}

	private List<String> open() {
		return tasks.createTaskQuery().processInstanceBusinessKey(project.toString()).list().stream().map(Task::getName).toList();
	}

	private String state() {
		return cases.get(project).state();
	}

	private void passed(String... nodes) {
		assertThat(path.of(project, "project-lifecycle")).contains(nodes);
	}

	private static BpmnModelInstance standIn(String stage) {
		return Bpmn.createExecutableProcess(stage).name(stage).camundaHistoryTimeToLiveString("P3650D").startEvent()
			.userTask("user_standIn").name(stage).endEvent().done();
	}

}
