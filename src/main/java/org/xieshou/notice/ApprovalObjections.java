package org.xieshou.notice;

import java.util.List;
import java.util.UUID;

import org.xieshou.approval.Objections;

import org.springframework.stereotype.Component;

/** Tells those who approve a project what was objected to its pre-approval notice (批前公示), and the answers. */
@Component
class ApprovalObjections implements Objections {

	private final NoticeTable notices;

	private final ObjectionTable objections;

	ApprovalObjections(NoticeTable notices, ObjectionTable objections) {
		this.notices = notices;
		this.objections = objections;
	}

	@Override
	public List<Heard> of(UUID project) {
		return notices.of(project).stream().filter(notice -> notice.kind() == NoticeKind.APPROVAL)
			.flatMap(notice -> objections.of(notice.id()).stream()).map(ApprovalObjections::heard).toList();
	}

	private static Heard heard(Objection objection) {
		return new Heard(objection.text(), objection.isAnswered() ? objection.answer().text() : null, objection.late());
	}

}
