package org.xieshou.notice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.xieshou.process.Lifecycle;
import org.xieshou.wall.Wall;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections from the public: the county office gets a task for each that comes in time. */
@Service
public class ObjectionFiling {

	private final NoticeTable notices;

	private final ObjectionTable objections;

	private final Lifecycle lifecycle;

	private final Clock clock;

	ObjectionFiling(NoticeTable notices, ObjectionTable objections, Lifecycle lifecycle, Clock clock) {
		this.notices = notices;
		this.objections = objections;
		this.lifecycle = lifecycle;
		this.clock = clock;
	}

	/**
	 * Files an objection to a posted notice; sending the same form again files nothing more.
	 *
	 * @param formKey made when the form was opened
	 * @return the receipt number
	 */
	@Transactional
	public String file(UUID noticeId, String text, String contact, String formKey) {
		return Wall.act(() -> filed(noticeId, text, contact, formKey));
	}

	private String filed(UUID noticeId, String text, String contact, String formKey) {
		var notice = notices.lock(noticeId);
		var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
		var inTime = notice.isRunning(now) && lifecycle.awaits(NoticeTerms.OBJECTION_FILED, notice.project());
		var objection = new Objection(UUID.randomUUID(), Receipts.next(), notice.id(),
				notices.posted(noticeId).orElseThrow().edition().number(), text, contact, now, !inTime, null, null);
		if (!objections.add(objection, formKey)) {
			return objections.byFormKey(formKey).orElseThrow().receipt();
		}
		if (inTime) {
			lifecycle.tell(NoticeTerms.OBJECTION_FILED, notice.project(), Map.of());
		}
		return objection.receipt();
	}

}
