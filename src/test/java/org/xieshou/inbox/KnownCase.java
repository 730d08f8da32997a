package org.xieshou.inbox;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.xieshou.CaseDriver;
import org.xieshou.attachment.Attachments;
import org.xieshou.process.Lifecycle;
import org.xieshou.process.OfficeTold;
import org.xieshou.project.Proposals;
import org.xieshou.project.ProjectChanges;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** For tests: an approved road of 古佛村 with a paper, a notice and a copy, whose second paper lies on the desk of the county's finance bureau; Jinhua pays. */
@Component
class KnownCase {

	private static final Set<Integer> NO_SUCH_THING = Set.of(404);

	/** Where an office is asked before the case is looked for, and where nothing is said about it. */
	private static final Set<Integer> FORBIDDEN = Set.of(403, 404);

	private static final Set<Integer> SILENT = Set.of(302);

	private final Desk desk;

	private final ProjectChanges changes;

	private final Lifecycle lifecycle;

	private final CaseDriver driver;

	private final Attachments attachments;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownCase(Desk desk, ProjectChanges changes, Lifecycle lifecycle, CaseDriver driver, Attachments attachments,
			ApplicationEventPublisher events, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
		this.desk = desk;
		this.changes = changes;
		this.lifecycle = lifecycle;
		this.driver = driver;
		this.attachments = attachments;
		this.events = events;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One address of the case, and what a stranger may be answered there. */
	record Address(String pattern, String path, Set<Integer> refusals) {

		boolean isForAuditors() {
			return pattern.startsWith("/audit/");
		}

		/** Nothing has been claimed for the road yet, so there is no claim to read. */
		boolean isOfNoClaim() {
			return pattern.contains("{claim}");
		}

	}

	/** Where the case and all that belongs to it is found; the mark stands in its title. */
	record Addresses(UUID id, String mark, String number, String task, String instance, List<Address> reads, List<Address> acts) {
	}

	Addresses road() {
		var mark = UUID.randomUUID().toString().substring(0, 8);
		var road = desk.open(Desk.FINANCE, mark);
		var paper = attachments.store("现场.pdf", ("%PDF-1.7 " + mark).getBytes(StandardCharsets.UTF_8), Proposals.COMMITTEE).id();
		desk.answer("yingshan-finance-clerk", road, "return", Map.of("papers", paper.toString(), "reason", "请补充明细。", "returnTo", "previous", "afterReturn", "again"));
		changes.approve(road, new BigDecimal("400000.00"));
		jdbc.sql("update case_file set partner = '3307' where id = ?").param(road).update();
		events.publishEvent(new OfficeTold(road, Desk.FINANCE, "inbox.told.unstaffed", "某单位"));
		transaction.executeWithoutResult(status -> lifecycle.start("public-notice", road, Map.of("noticeKind", "approval")));
		driver.answer("yingshan-office-clerk", road, "notice-posting", posting());
		return addresses(road, mark, paper);
	}

	private Addresses addresses(UUID road, String mark, UUID paper) {
		var task = desk.task(road);
		var instance = jdbc.sql("select proc_inst_id_ from act_ru_task where id_ = ?").param(task).query(String.class).single();
		var notice = jdbc.sql("select id from notice where project = ?").param(road).query(UUID.class).single();
		var copy = jdbc.sql("select id from inbox_copy where case_id = ? and principal = ?").params(road, Desk.FINANCE).query(UUID.class).single();
		var number = jdbc.sql("select number from case_file where id = ?").param(road).query(String.class).single();
		var reads = List.of(read("/cases/{id}", road), read("/cases/{id}/diagrams/{instance}.bpmn", road, instance),
				read("/cases/{id}/diagrams/{instance}.json", road, instance), read("/cases/{id}/papers/{paper}", road, paper),
				read("/cases/{id}/change-requests/new", road), read("/cases/{id}/contracts", road), read("/cases/{id}/contracts/new", road),
				read("/cases/{id}/claims/{claim}", road, UUID.randomUUID()), read("/cases/{id}/claims/{claim}/paper", road, UUID.randomUUID()),
				read("/cases/{id}/claims/{claim}/papers.xlsx", road, UUID.randomUUID()),
				read("/tasks/{id}", task), read("/notices/{id}", notice), read("/audit/cases/{chain}", road));
		var acts = List.of(act("/tasks/{id}/claim", NO_SUCH_THING, task), act("/tasks/{id}/return-to-office", NO_SUCH_THING, task),
				act("/tasks/{id}/form", NO_SUCH_THING, task), act("/tasks/{id}/completion", NO_SUCH_THING, task),
				act("/cases/{id}/change-requests", NO_SUCH_THING, road), act("/cases/{id}/change-requests/form", NO_SUCH_THING, road),
				act("/cases/{id}/contracts", NO_SUCH_THING, road), act("/notices/{id}/interruption", NO_SUCH_THING, notice),
				act("/notices/{id}/objections/{objection}/answer", NO_SUCH_THING, notice, UUID.randomUUID()),
				act("/proposals/revisions/{project}", FORBIDDEN, road), act("/inbox/copied/{id}/reading", SILENT, copy));
		return new Addresses(road, mark, number, task, instance, reads, acts);
	}

	private Map<String, Object> posting() {
		var today = LocalDate.now(clock).toString();
		return new HashMap<>(Map.of("villagePostedOn", today, "villageSpot", "古佛村村委会公示栏", "townshipPostedOn", today, "townshipSpot",
				"望龙湖镇便民服务中心", "countyPostedOn", today, "countySpot", "县政府网站公示公告栏目"));
	}

	private static Address read(String pattern, Object... values) {
		return act(pattern, NO_SUCH_THING, values);
	}

	private static Address act(String pattern, Set<Integer> refusals, Object... values) {
		var path = pattern;
		for (var value : values) {
			path = path.replaceFirst("\\{[^}]+}", value.toString());
		}
		return new Address(pattern, path, refusals);
	}

}
