package org.xieshou.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.stereotype.Component;

/** Notices as officials see them: those of their territory, and who objected only where their office answers for it. */
@Component
class OfficialNotices {

	private final NoticeTable table;

	private final Proofs proofs;

	private final ObjectionTable objections;

	private final NoticeViews views;

	private final NoticeActs acts;

	private final Territory territory;

	private final Clock clock;

	OfficialNotices(NoticeTable table, Proofs proofs, ObjectionTable objections, NoticeViews views, NoticeActs acts,
			Territory territory, Clock clock) {
		this.table = table;
		this.proofs = proofs;
		this.objections = objections;
		this.views = views;
		this.acts = acts;
		this.territory = territory;
		this.clock = clock;
	}

	/** The notice, unless it lies outside what the official may see. */
	Optional<Notice> visible(UUID id, Official official) {
		return table.find(id).filter(notice -> territory.covers(official, notice.project()));
	}

	OfficialNotice of(Notice notice, Official official) {
		var mayAct = acts.isFor(official, notice);
		var editions = table.editions(notice.id()).stream()
			.map(edition -> new OfficialNotice.PostedEdition(edition, proofs.of(notice.id(), edition.number()))).toList();
		return new OfficialNotice(views.view(notice), editions, objections(notice, mayAct), mayAct,
				notice.isRunning(clock.instant()));
	}

	private List<Objection> objections(Notice notice, boolean mayAct) {
		return objections.of(notice.id()).stream().map(filed -> mayAct ? filed : filed.withoutContact()).toList();
	}

}
