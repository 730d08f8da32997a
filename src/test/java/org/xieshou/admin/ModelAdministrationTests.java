package org.xieshou.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.process.Lifecycle;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.ModelVersion;
import org.xieshou.process.ModelVersions;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;
import org.xieshou.security.Official;

/** Releasing what an administrator changed. */
@XieshouTest
class ModelAdministrationTests {

	@Autowired
	ModelAdministration administration;

	@Autowired
	ModelReleases releases;

	@Autowired
	ModelVersions versions;

	@Autowired
	DecisionLog decisions;

	@Autowired
	ProjectSelection selection;

	@Autowired
	Lifecycle lifecycle;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SignedInAs people;

	private final String id = "sample-" + UUID.randomUUID().toString().substring(0, 8);

	private Official admin;

	@BeforeEach
	void signIn() {
		admin = people.official("nanchong-process-admin");
	}

	@Test
	void newCasesTakeTheNewVersionWhileRunningOnesKeepTheirs() {
		release(id + ".form", SampleModels.form(id));
		release(id + ".bpmn", SampleModels.diagram(id, "看一看"));
		var first = started();
		release(id + ".bpmn", SampleModels.diagram(id, "再看一看"));
		var second = started();
		assertThat(waiting(first)).isEqualTo("看一看");
		assertThat(waiting(second)).isEqualTo("再看一看");
		assertThat(versions.of(id + ".bpmn")).extracting(ModelVersion::cases).allMatch(cases -> cases >= 1).hasSize(2);
		assertThat(releases.resourceOf(definition(first), id + ".bpmn").content()).isEqualTo(SampleModels.diagram(id, "看一看"));
	}

	@Test
	void aReleaseIsOnRecordWithItsReasonAndBothHashes() {
		release(id + ".form", SampleModels.form(id));
		var number = release(id + ".form", SampleModels.form(id, "remark"));
		var versions = this.versions.of(id + ".form");
		assertThat(last()).satisfies(decision -> {
			assertThat(decision.act()).isEqualTo("deploy");
			assertThat(decision.actor().person()).isEqualTo("nanchong-process-admin");
			assertThat(decision.reason()).isEqualTo("试一试");
			assertThat(decision.answers()).contains("\"release\":" + number, "\"before\":\"" + versions.get(1).sha256(),
					"\"after\":\"" + versions.get(0).sha256());
		});
		assertThat(decisions.prove("models").whole()).isTrue();
	}

	@Test
	void theSameKeyReleasesOnce() {
		var order = order(id + ".form", SampleModels.form(id), newest(), "once-" + id);
		var number = administration.release(admin, order);
		assertThat(administration.release(admin, order)).isEqualTo(number).isEqualTo(newest());
	}

	@Test
	void whoeverStartedFromAnEarlierReleaseIsToldWhoReleasedMeanwhile() {
		var base = newest();
		release(id + ".form", SampleModels.form(id));
		assertThatThrownBy(() -> administration.release(admin, order(id + ".form", SampleModels.form(id, "other"), base, "late-" + id)))
			.isInstanceOfSatisfying(ReleaseRefused.class, refused -> {
				assertThat(refused.status()).isEqualTo(HttpStatus.CONFLICT);
				assertThat(refused.sentence().arguments()).contains(admin.name(), newest(), base, "试一试");
			});
		assertThat(newest()).isEqualTo(base + 1);
	}

	@Test
	void ofTwoAdministratorsAtTheSameMomentOneWins() throws Exception {
		var base = newest();
		var pool = Executors.newFixedThreadPool(2);
		try {
			Callable<Object> one = () -> attempt(order(id + ".form", SampleModels.form(id, "one"), base, "one-" + id));
			Callable<Object> other = () -> attempt(order(id + ".form", SampleModels.form(id, "other"), base, "other-" + id));
			var done = pool.invokeAll(List.of(one, other));
			assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(base + 1, HttpStatus.CONFLICT);
		}
		finally {
			pool.shutdown();
		}
		assertThat(newest()).isEqualTo(base + 1);
	}

	@Test
	void nothingIsReleasedWithoutAReasonOrWithoutAChange() {
		var base = newest();
		assertThatThrownBy(() -> administration.release(admin, new ReleaseModel("blank-" + id, file(id + ".form"), base, " ",
				SampleModels.form(id)))).hasMessageContaining("admin.refused.reason");
		release(id + ".form", SampleModels.form(id));
		assertThatThrownBy(() -> release(id + ".form", SampleModels.form(id))).hasMessageContaining("admin.refused.unchanged");
		assertThat(newest()).isEqualTo(base + 1);
	}

	@Test
	void aRefusedModelLeavesNothingBehindAndTheKeyServesAgain() {
		var base = newest();
		var before = decisions.of("models").size();
		var key = "again-" + id;
		assertThatThrownBy(() -> administration.release(admin, order(id + ".form", SampleModels.form("other-id"), base, key)))
			.isInstanceOf(ReleaseRefused.class);
		assertThat(decisions.of("models")).hasSize(before);
		assertThat(administration.release(admin, order(id + ".form", SampleModels.form(id), base, key))).isEqualTo(base + 1);
	}

	private Object attempt(ReleaseModel order) {
		try {
			return administration.release(admin, order);
		}
		catch (ReleaseRefused refused) {
			return refused.status();
		}
	}

	private int release(String name, byte[] content) {
		return administration.release(admin, order(name, content, newest(), UUID.randomUUID().toString()));
	}

	private static ReleaseModel order(String name, byte[] content, int base, String key) {
		return new ReleaseModel(key, file(name), base, "试一试", content);
	}

	private static ModelFile file(String name) {
		return ModelFile.named(name).orElseThrow();
	}

	private int newest() {
		return releases.all().get(0).number();
	}

	private Decision last() {
		var all = decisions.of("models");
		return all.get(all.size() - 1);
	}

	private UUID started() {
		var project = selection.propose(Proposals.road(), Proposals.COMMITTEE);
		lifecycle.start(id, project, Map.of());
		return project;
	}

	private String waiting(UUID project) {
		return jdbc.sql("select name from inbox_task where case_id = ? and process = ?").params(project, id).query(String.class).single();
	}

	private String definition(UUID project) {
		return jdbc.sql("select definition_id from inbox_task where case_id = ? and process = ?").params(project, id)
			.query(String.class).single();
	}

}
