package org.xieshou;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.funds.FundedProjects;
import org.xieshou.notice.PostedNotices;
import org.xieshou.payment.Sending;
import org.xieshou.security.Officials;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For tests that walk all routes: what {@code routes.csv} expects of each, and a real case whose ids are put into them. */
@Component
public class RouteSample {

	private final FundedProjects projects;

	private final PostedNotices notices;

	private final Sending sending;

	private final Officials officials;

	private final JdbcClient jdbc;

	RouteSample(FundedProjects projects, PostedNotices notices, Sending sending, Officials officials, JdbcClient jdbc) {
		this.projects = projects;
		this.notices = notices;
		this.sending = sending;
		this.officials = officials;
		this.jdbc = jdbc;
	}

	/** The ids of one sample, by what they are of. */
	public record Ids(Map<String, String> values) {

		public String get(String what) {
			return values.get(what);
		}

		/** What stands on a page only where the case is shown. */
		Stream<String> marks() {
			return Stream.of("number", "noticed").map(values::get);
		}

		/** A route with the ids of the sample in it. */
		public String address(String route, String who) {
			var id = route.matches("(/api/v1)?/tasks/.*") ? get("task") : route.matches("(/api/v1)?/notices/.*") ? get("notice")
					: route.matches("/(cases|funds/projects|api/v1/projects)/.*") ? get("case") : route.startsWith("/api/v1/releases/") ? get("release") : route.matches("/payments/\\{id}.*") ? get("batch") : who.equals("draft") ? get("draft") : UUID.randomUUID().toString();
			return route.replace("decisions/{number}", "decisions/1").replace("{id}", id).replace("{project}", get("case")).replace("{chain}", get("case")).replace("{paper}", get("paper"))
				.replace("{instance}", get("instance")).replace("{claim}", get("claim")).replace("{number}", get("notice number"))
				.replace("{name}", "approval.bpmn").replace("{release}", "1").replace("{step}", "place").replace("{county}", "511322")
				.replace("{month}", "2026-10").replaceAll("\\{\\w+}", UUID.randomUUID().toString());
		}

	}

	/** Method and route to who may use it. */
	public static Map<String, String> expectations() {
		try {
			var expected = new LinkedHashMap<String, String>();
			new ClassPathResource("routes.csv").getContentAsString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(","))
				.forEach(line -> expected.put(line[0] + " " + line[1], line[2]));
			return expected;
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	/** A road with money, papers, a diagram and an open task, and another with a notice on the board. */
	public Ids make() {
		var road = projects.begun();
		projects.pay(road, "480000.00", "45");
		var noticed = notices.posted("completion");
		var sample = new TreeMap<String, String>();
		sample.put("case", road.toString());
		sample.put("number", one("select number from case_file where id = ?", road));
		sample.put("noticed", one("select number from case_file where id = ?", noticed));
		sample.put("task", one("select task_id from inbox_task where case_id = ? limit 1", road));
		sample.put("instance", one("select t.proc_inst_id_ from act_ru_task t join inbox_task i on i.task_id = t.id_ where i.case_id = ? limit 1", road));
		sample.put("paper", one("select split_part(papers, ',', 1) from payment_application a join instalment i on i.id = a.instalment where i.project = ?", road));
		sample.put("claim", one("select id::text from claim where project = ?", road));
		sample.put("release", one("select x.instalment::text from instalment_release x join instalment i on i.id = x.instalment where i.project = ?", road));
		sample.put("batch", sending.send(UUID.randomUUID().toString(), List.of(UUID.fromString(sample.get("release"))),
				officials.find("yingshan-finance-clerk").orElseThrow()).toString());
		sample.put("notice", one("select id::text from notice where project = ?", noticed));
		sample.put("notice number", one("select number from notice where project = ?", noticed));
		sample.put("draft", draft());
		return new Ids(sample);
	}

	/** A proposal somebody in the village has begun to write. */
	private String draft() {
		var id = UUID.randomUUID();
		jdbc.sql("""
				insert into proposal_draft (id, person, office, sheet, saved_at)
				values (?, 'gufo-village-clerk', '511322121218:village', '{"fields": {"title": "写了一半的申报"}, "lists": {}}', now())""").param(id).update();
		return id.toString();
	}

	private String one(String sql, UUID id) {
		return jdbc.sql(sql).param(id).query(String.class).list().get(0);
	}

}
