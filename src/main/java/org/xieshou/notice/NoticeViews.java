package org.xieshou.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.process.CaseFile;
import org.xieshou.process.CaseStage;
import org.xieshou.process.Cases;
import org.xieshou.wall.Exemption;
import org.xieshou.wall.Wall;

import org.springframework.stereotype.Component;

/** Gathers what a page shows of a notice. */
@Component
class NoticeViews {

	private final NoticeTable table;

	private final ObjectionTable objections;

	private final Cases cases;

	private final NoticeProperties properties;

	private final Clock clock;

	NoticeViews(NoticeTable table, ObjectionTable objections, Cases cases, NoticeProperties properties, Clock clock) {
		this.table = table;
		this.objections = objections;
		this.cases = cases;
		this.properties = properties;
		this.clock = clock;
	}

	/** The notice as the public sees it; empty where it was never posted. */
	Optional<NoticeView> posted(String number) {
		return table.posted(number).map(this::view);
	}

	Optional<NoticeView> posted(UUID notice) {
		return table.posted(notice).map(this::view);
	}

	NoticeView view(Notice notice) {
		var state = notice.state(clock.instant());
		var filed = Wall.beyond(Exemption.OBJECTIONS, () -> objections.of(notice.id()));
		var file = cases.get(notice.project());
		return new NoticeView(notice, state, notice.edition().daysLeft(LocalDate.now(clock)), progress(file),
				properties.telephonesOf(file.place()), filed.size(),
				(int) filed.stream().filter(Objection::isAnswered).count(),
				table.editions(notice.id()).stream()
					.filter(edition -> edition.number() < notice.edition().number()).toList(),
				takesObjections(state));
	}

	private static String takesObjections(String state) {
		return switch (state) {
			case "running" -> "open";
			case "over" -> "late";
			default -> "closed";
		};
	}

	/** The stage the project is in now, or how it ended. */
	private String progress(CaseFile file) {
		if (!file.state().equals("running") && !file.state().equals("passed")) {
			return file.state();
		}
		return cases.stages(file.id()).stream().filter(stage -> stage.leftAt() == null).map(CaseStage::stage)
			.filter(stage -> !stage.equals("public-notice")).reduce((first, last) -> last).orElse(file.state());
	}

}
