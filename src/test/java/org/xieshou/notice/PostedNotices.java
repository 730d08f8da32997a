package org.xieshou.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.xieshou.CaseDriver;
import org.xieshou.process.Lifecycle;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices for tests: on a village road in 古佛村, posted by the county office. */
@Component
public class PostedNotices {

	static final String OFFICE = "yingshan-office-clerk";

	private final ProjectSelection selection;

	private final Lifecycle lifecycle;

	private final CaseDriver driver;

	private final NoticeBoard board;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PostedNotices(ProjectSelection selection, Lifecycle lifecycle, CaseDriver driver, NoticeBoard board,
			TransactionTemplate transaction, Clock clock) {
		this.selection = selection;
		this.lifecycle = lifecycle;
		this.driver = driver;
		this.board = board;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** A project whose notice of that kind is drafted and waits to be posted. */
	UUID drafted(String kind) {
		var road = selection.propose(Proposals.road(), Proposals.COMMITTEE);
		begin(road, kind);
		return road;
	}

	void begin(UUID project, String kind) {
		transaction.executeWithoutResult(
				status -> lifecycle.start("public-notice", project, Map.of("noticeKind", kind)));
	}

	/** A project whose notice of that kind is up since now. */
	public UUID posted(String kind) {
		var road = drafted(kind);
		post(road);
		return road;
	}

	void post(UUID project) {
		driver.answer(OFFICE, project, "notice-posting", posting());
	}

	Map<String, Object> posting() {
		var today = LocalDate.now(clock).toString();
		var answers = new HashMap<String, Object>();
		answers.putAll(Map.of("villagePostedOn", today, "villageSpot", "古佛村村委会公示栏", "townshipPostedOn", today,
				"townshipSpot", "望龙湖镇便民服务中心", "countyPostedOn", today, "countySpot", "县政府网站公示公告栏目"));
		return answers;
	}

	Notice of(UUID project) {
		return board.latest(project).orElseThrow();
	}

}
