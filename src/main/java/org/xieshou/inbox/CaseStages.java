package org.xieshou.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.xieshou.process.CaseFile;
import org.xieshou.process.CaseStage;
import org.xieshou.process.Cases;
import org.xieshou.web.DateFormat;

import org.springframework.stereotype.Component;

/** The seven stages of a project's life, as the bar over its page shows them. */
@Component
class CaseStages {

	/** One stage as {@code kit :: stages} draws it. */
	record Stage(String key, String state, String date) {
	}

	/** Which stage of the bar a called process belongs to. */
	private static final Map<String, String> PROCESS = Map.of("selection", "selection", "approval", "approval", "disbursement",
			"disbursement", "acceptance", "acceptance", "public-notice", "notice", "warranty", "notice");

	private static final List<String> KEYS = List.of("selection", "approval", "disbursement", "acceptance", "notice");

	private final Cases cases;

	private final DateFormat dates;

	CaseStages(Cases cases, DateFormat dates) {
		this.cases = cases;
		this.dates = dates;
	}

	List<Stage> of(CaseFile file) {
		var entered = cases.stages(file.id());
		var stages = new ArrayList<Stage>();
		stages.add(new Stage("proposal", "done", dates.day(file.openedAt())));
		KEYS.forEach(key -> stages.add(stage(key, entered, file)));
		var archived = "archived".equals(file.state());
		stages.add(new Stage("archive", archived ? "done" : "ahead", dates.day(file.closedAt())));
		return stages;
	}

	private Stage stage(String key, List<CaseStage> entered, CaseFile file) {
		var mine = entered.stream().filter(stage -> key.equals(PROCESS.get(stage.stage())) && isOwn(stage, entered)).toList();
		if (mine.isEmpty()) {
			return new Stage(key, "ahead", "");
		}
		var last = mine.get(mine.size() - 1);
		if (mine.stream().anyMatch(stage -> stage.leftAt() == null)) {
			return new Stage(key, "present", dates.day(mine.get(0).enteredAt()));
		}
		return new Stage(key, isLast(last, entered) && isRefused(file) ? "refused" : "done", dates.day(last.leftAt()));
	}

	/** A notice posted during approval belongs to approval. */
	private static boolean isOwn(CaseStage stage, List<CaseStage> entered) {
		return !stage.stage().equals("public-notice") || entered.stream().anyMatch(other -> other.stage().equals("acceptance")
				&& !other.enteredAt().isAfter(stage.enteredAt()));
	}

	private static boolean isLast(CaseStage stage, List<CaseStage> entered) {
		Instant left = stage.leftAt();
		return entered.stream().noneMatch(other -> other.enteredAt().isAfter(left));
	}

	private static boolean isRefused(CaseFile file) {
		return !List.of("running", "passed", "archived").contains(file.state());
	}

}
