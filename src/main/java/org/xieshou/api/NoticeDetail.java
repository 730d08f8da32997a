package org.xieshou.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.api.ProjectDetail.PlannedMilestone;
import org.xieshou.api.ProjectDetail.PlannedQuantity;
import org.xieshou.notice.PublishedNotices.Line;
import org.xieshou.notice.PublishedNotices.Text;

/** A notice with what it says. */
record NoticeDetail(UUID id, String number, String kind, String state, CaseLink project, Place place, int edition, OffsetDateTime postedAt, LocalDate lastDay,
		int days, String periodSource, String scope, List<PlannedQuantity> quantities, List<PlannedMilestone> milestones, List<SourceShare> sources,
		Money total, @Nullable Money approved, String implementingUnit, String answerable, int households, int people, int registeredHouseholds,
		int registeredPeople, @Nullable String reason, String signedBy, List<String> telephones, int objections, int answered) {

	/** What one source gives. */
	record SourceShare(String source, Money amount) {
	}

	static NoticeDetail of(Line line, Text text) {
		var head = NoticeLine.of(line);
		return new NoticeDetail(head.id(), head.number(), head.kind(), head.state(), head.project(), head.place(), head.edition(), head.postedAt(),
				head.lastDay(), text.days(), text.periodSource(), text.scope(),
				text.quantities().stream().map(each -> new PlannedQuantity(each.item(), ProjectDetail.plain(each.amount()), each.unit())).toList(),
				text.milestones().stream().map(each -> new PlannedMilestone(each.name(), each.due())).toList(),
				text.money().stream().map(each -> new SourceShare(ProjectDetail.key(each.source()), Money.of(each.amount()))).toList(),
				Money.of(text.total()), Money.of(text.approved()), text.unit(), text.answerable(), text.households(), text.people(),
				text.registeredHouseholds(), text.registeredPeople(), text.reason(), text.signedBy(), text.telephones(), text.objections(), text.answered());
	}

}
