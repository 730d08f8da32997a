package org.xieshou.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** The form on which the county office says where and when the notice was posted. */
@Component
class NoticePostingForm implements FormHandler {

	private final NoticeBoard board;

	private final NoticeTable table;

	NoticePostingForm(NoticeBoard board, NoticeTable table) {
		this.board = board;
		this.table = table;
	}

	@Override
	public String form() {
		return "notice-posting";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var notice = draft(context);
		var today = LocalDate.ofInstant(context.at(), MovableClock.BEIJING);
		var data = new HashMap<String, Object>();
		data.put("number", notice.number());
		data.put("days", notice.edition().days());
		data.put("interruption", interruption(notice));
		Stream.of("village", "township", "county").forEach(level -> data.put(level + "PostedOn", today));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var notice = draft(context);
		var proofs = Stream.of("village", "township", "county").map(level -> proof(level, answers)).toList();
		var drafted = LocalDate.ofInstant(notice.edition().draftedAt(), MovableClock.BEIJING);
		var today = LocalDate.ofInstant(context.at(), MovableClock.BEIJING);
		for (var proof : proofs) {
			if (proof.postedOn().isBefore(drafted) || proof.postedOn().isAfter(today)) {
				return FormOutcome.refused(proof.level() + "PostedOn", "notice.refused.postedOn", drafted, today);
			}
		}
		board.post(notice, proofs, context.actor());
		return FormOutcome.accepted();
	}

	private Notice draft(FormContext context) {
		return board.open(context.caseId(), NoticeKind.of(context.text("noticeKind"))).orElseThrow();
	}

	/** Why the edition before was taken down, or null. */
	private String interruption(Notice notice) {
		return table.editions(notice.id()).stream().skip(1).findFirst().map(Edition::interruption)
			.map(Edition.Interruption::reason).orElse(null);
	}

	private static Proof proof(String level, Map<String, Object> answers) {
		return new Proof(level, (LocalDate) answers.get(level + "PostedOn"), (String) answers.get(level + "Spot"),
				photograph(answers.get(level + "Photograph")));
	}

	private static UUID photograph(Object papers) {
		return papers instanceof List<?> ids && !ids.isEmpty() ? UUID.fromString(ids.get(0).toString()) : null;
	}

}
