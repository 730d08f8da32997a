package org.xieshou.approval;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.xieshou.project.Plan;
import org.xieshou.project.Projects;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is being decided above the county or in a change request, in words for the forms. */
@Component
class ChangeWords {

	private final ChangeRows rows;

	private final Projects projects;

	private final PlanComparison comparison;

	private final PlanWords words;

	private final MessageSource messages;

	ChangeWords(ChangeRows rows, Projects projects, PlanComparison comparison, PlanWords words, MessageSource messages) {
		this.rows = rows;
		this.projects = projects;
		this.comparison = comparison;
		this.words = words;
		this.messages = messages;
	}

	/** The subject of a decision, what it would cost and, for a change, why and how it differs. */
	Map<String, Object> subject(UUID project) {
		var present = projects.get(project).plan();
		var data = new HashMap<String, Object>();
		data.put("subject", text("approval.subject.project"));
		data.put("planned", present.total());
		rows.open(project).ifPresent(change -> {
			data.put("change", true);
			data.put("subject", text("approval.subject." + change.kind()));
			data.put("kind", change.kind());
			data.put("requested", change.reason());
			if (change.plan() != null) {
				data.put("planned", change.plan().total());
				data.put("differences", differences(present, change.plan()));
			}
		});
		return data;
	}

	private String differences(Plan before, Plan after) {
		return comparison.of(before, after).stream().filter(PlanComparison.Difference::isChanged)
			.map(part -> words.name(part.part()) + "：" + String.join("；", part.before()) + " → " + String.join("；", part.after()))
			.collect(Collectors.joining("\n"));
	}

	private String text(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
