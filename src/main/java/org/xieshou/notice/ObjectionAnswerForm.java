package org.xieshou.notice;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.web.DateFormat;

import org.springframework.stereotype.Component;

/** The form on which the county office answers one objection. */
@Component
class ObjectionAnswerForm implements FormHandler {

	static final String FORM = "objection-answer";

	private final ObjectionTable table;

	private final NoticeInterruptions interruptions;

	private final DateFormat dates;

	ObjectionAnswerForm(ObjectionTable table, NoticeInterruptions interruptions, DateFormat dates) {
		this.table = table;
		this.interruptions = interruptions;
		this.dates = dates;
	}

	@Override
	public String form() {
		return FORM;
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var objection = objection(context);
		var data = new HashMap<String, Object>();
		data.put("receipt", objection.receipt());
		data.put("filedAt", dates.minute(objection.filedAt()));
		data.put("objection", objection.text());
		data.put("contact", objection.contact());
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var objection = objection(context);
		var upheld = "upheld".equals(answers.get("outcome"));
		var repeats = upheld && Boolean.TRUE.equals(answers.get("repeat"));
		var answer = new Objection.Answer(context.at().truncatedTo(ChronoUnit.MICROS), upheld, repeats,
				(String) answers.get("reason"), context.actor().officeName());
		table.answer(objection.id(), answer, context.actor());
		if (repeats) {
			interruptions.correct(objection.notice(), answer.text(), context.actor());
		}
		return FormOutcome.accepted();
	}

	private Objection objection(FormContext context) {
		return table.byTask(context.taskId())
			.orElseThrow(() -> new IllegalStateException("No objection belongs to task " + context.taskId()));
	}

}
