package org.xieshou.project.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.project.ProjectRevision;

/** The proposer answers a return: hands the proposal in again as it was revised on its page, or withdraws it. */
@Component
class ProposalRevisionForm implements FormHandler {

	private final ProjectRevision revision;
	private final ProposalDrafts drafts;
	private final SheetReader reader;
	private final MessageSource messages;

	ProposalRevisionForm(ProjectRevision revision, ProposalDrafts drafts, SheetReader reader, MessageSource messages) {
		this.revision = revision;
		this.drafts = drafts;
		this.reader = reader;
		this.messages = messages;
	}

	@Override
	public String form() {
		return "proposal-revision";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var data = new HashMap<String, Object>();
		revision.awaited(context.caseId()).ifPresent(open -> data.put("returned", open.officeName() + "\n" + open.reason()));
		var state = drafts.revising(context.caseId()).map(draft -> draft.readyAt() == null ? "writing" : "ready").orElse("none");
		data.put("revision", messages.getMessage("proposal.revision." + state, null, LocaleContextHolder.getLocale()));
		return data;
	}

	/** The way back stays as the office that returned it asked for. */
	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var project = context.caseId();
		if ("withdraw".equals(answers.get("outcome"))) {
			revision.withdraw(project, (String) answers.get("reason"));
			return FormOutcome.accepted(Map.of("selection", "withdrawn"));
		}
		var draft = drafts.revising(project);
		if (draft.isPresent() && !isGood(draft.get(), context)) {
			return FormOutcome.refused("revision", "proposal.refused.notReady");
		}
		apply(project, draft, context);
		return FormOutcome.accepted(Map.of("afterReturn", Objects.toString(context.text("afterReturn"), "again")));
	}

	private void apply(UUID project, Optional<ProposalDraft> draft, FormContext context) {
		draft.ifPresent(revised -> {
			revision.apply(project, reader.read(revised.sheet(), context.actor()));
			drafts.markHandedIn(revised.id(), project);
		});
		revision.answer(project);
	}

	private boolean isGood(ProposalDraft draft, FormContext context) {
		return draft.readyAt() != null
				&& revision.check(draft.project(), reader.read(draft.sheet(), context.actor()), context.actor()).isEmpty();
	}

}
