package org.xieshou.notice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.Commands;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.Cases;
import org.xieshou.project.OfficeQuestions;
import org.xieshou.security.Official;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the county office does with a notice outside its tasks; each act once, by that office alone, and on record. */
@Service
class NoticeActs {

	private final NoticeTable notices;

	private final ObjectionTable objections;

	private final NoticeInterruptions interruptions;

	private final OfficeQuestions offices;

	private final Commands commands;

	private final DecisionLog decisions;

	private final Cases cases;

	private final Clock clock;

	NoticeActs(NoticeTable notices, ObjectionTable objections, NoticeInterruptions interruptions, OfficeQuestions offices,
			Commands commands, DecisionLog decisions, Cases cases, Clock clock) {
		this.notices = notices;
		this.objections = objections;
		this.interruptions = interruptions;
		this.offices = offices;
		this.commands = commands;
		this.decisions = decisions;
		this.cases = cases;
		this.clock = clock;
	}

	/** Whether the official acts for the county office that answers for the notice. */
	boolean isFor(Official official, Notice notice) {
		return official.office().equals(offices.at(notice.project().toString(), "county", "office"));
	}

	/**
	 * Takes a notice down because it was interrupted or its content changes.
	 *
	 * @return {@code interrupted}, or {@code notUp} where there was nothing to take down
	 */
	@Transactional
	String interrupt(Official official, UUID id, String reason, String key) {
		return commands.once(key, official.person(), "notice:" + id, Map.of("interrupt", reason), () -> {
			var notice = notices.lock(id);
			if (!interruptions.correct(id, reason, official.actor())) {
				return "notUp";
			}
			record(official, notice, "interrupt-notice", reason, Map.of("notice", notice.number(), "edition", notice.edition().number()));
			return "interrupted";
		});
	}

	/**
	 * Answers an objection that came after the period; nothing is reopened.
	 *
	 * @return {@code answered}, or {@code notLate} where it is answered already or has a task of its own
	 */
	@Transactional
	String answerLate(Official official, UUID id, UUID objectionId, boolean upheld, String text, String key) {
		Map<String, Object> request = Map.of("objection", objectionId.toString(), "upheld", upheld, "answer", text);
		return commands.once(key, official.person(), "notice:" + id, request, () -> {
			var notice = notices.lock(id);
			var objection = objections.find(objectionId).filter(found -> found.notice().equals(id)).orElseThrow();
			if (!objection.late() || objection.isAnswered()) {
				return "notLate";
			}
			objections.answer(objectionId, new Objection.Answer(clock.instant().truncatedTo(ChronoUnit.MICROS), upheld, false,
					text, official.acting().name()), official.actor());
			record(official, notice, "answer-late-objection", text, request);
			return "answered";
		});
	}

	private void record(Official official, Notice notice, String act, String reason, Map<String, Object> answers) {
		decisions.record(NewDecision.of(notice.project().toString(), cases.get(notice.project()).place(), official.actor(), act,
				answers, reason, Hashes.sha256(CanonicalJson.write(notice.edition().content()))));
	}

}
