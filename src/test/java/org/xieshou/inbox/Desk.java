package org.xieshou.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.CaseDriver;
import org.xieshou.process.Lifecycle;
import org.xieshou.process.ModelReleases;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts tasks on desks in tests: a village road of 古佛村, and beside its life a small diagram whose first task goes where the test says. */
@Component
public class Desk {

	public static final String FINANCE = "511322:finance";

	public static final String OFFICE = "511322:office";

	private final ModelReleases releases;

	private final ProjectSelection selection;

	private final Lifecycle lifecycle;

	private final Officials officials;

	private final CaseDriver driver;

	private final JdbcClient jdbc;

	Desk(ModelReleases releases, ProjectSelection selection, Lifecycle lifecycle, Officials officials, CaseDriver driver,
			JdbcClient jdbc) {
		this.releases = releases;
		this.selection = selection;
		this.lifecycle = lifecycle;
		this.officials = officials;
		this.driver = driver;
		this.jdbc = jdbc;
	}

	/** A new case whose paper lies on the desk of that office. */
	public UUID open(String office) {
		return open(office, Proposals.road().title());
	}

	public UUID open(String office, String title) {
		release();
		var road = selection.propose(Proposals.titled(title), Proposals.COMMITTEE);
		lifecycle.start("desk", road, Map.of("desk", office));
		return road;
	}

	/** The official answers the first task of the small diagram. */
	void answer(String person, UUID caseId, String outcome) {
		answer(person, caseId, outcome, Map.of("opinion", "情况属实。"));
	}

	void answer(String person, UUID caseId, String outcome, Map<String, Object> more) {
		var answers = new HashMap<String, Object>(Map.of("lines", List.of(Map.of("item", "路基", "cost", "1")), "outcome", outcome));
		answers.putAll(more);
		driver.answer(person, caseId, "desk-check", answers);
	}

	/** The open task of the small diagram. */
	public String task(UUID caseId) {
		return jdbc.sql("select task_id from inbox_task where case_id = ? and process = 'desk'").param(caseId).query(String.class).single();
	}

	boolean isOpen(UUID caseId, String form) {
		return jdbc.sql("select count(*) from inbox_task where case_id = ? and form = ?").params(caseId, form).query(Integer.class).single() > 0;
	}

	Official official(String person) {
		return officials.find(person).orElseThrow();
	}

	private synchronized void release() {
		List.of("desk-check.form", "desk-study.form", "desk.bpmn").forEach(name -> releases.change(name, content(name), "tests", "desk"));
	}

	private static byte[] content(String name) {
		try {
			return new ClassPathResource("inbox/" + name).getContentAsByteArray();
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
