package org.xieshou.supervision;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.NewDecision.FiredRule;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.ModelVersions;
import org.xieshou.process.form.AnsweredField;
import org.xieshou.process.form.FormSchema;
import org.xieshou.supervision.TracedDecision.AppliedRow;
import org.xieshou.supervision.TracedDecision.Diagram;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts beside each decision of a chain what it stood on: form, table rows, diagram and papers of that time. */
@Component
class CaseTrace {

	private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
	};

	private static final TypeReference<List<FiredRule>> RULES = new TypeReference<>() {
	};

	private final DecisionLog decisions;

	private final ModelReleases releases;

	private final ModelVersions versions;

	private final TracedPapers papers;

	private final ActWords words;

	private final JsonMapper json;

	CaseTrace(DecisionLog decisions, ModelReleases releases, ModelVersions versions, TracedPapers papers, ActWords words,
			JsonMapper json) {
		this.decisions = decisions;
		this.releases = releases;
		this.versions = versions;
		this.papers = papers;
		this.words = words;
		this.json = json.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	}

	/** Every decision of the chain, oldest first. */
	List<TracedDecision> of(String chain, Locale locale) {
		return decisions.of(chain).stream().map(decision -> traced(decision, locale)).toList();
	}

	private TracedDecision traced(Decision decision, Locale locale) {
		var release = decision.task() == null ? Optional.<Integer>empty()
				: versions.releaseOfProcess(decision.task().process(), decision.task().version());
		return new TracedDecision(decision, words.act(decision.act(), locale), words.outcome(decision.outcome(), locale),
				answers(decision, release, locale), rows(decision), decision.task() == null ? null : diagram(decision, release),
				papers.of(decision));
	}

	private List<AnsweredField> answers(Decision decision, Optional<Integer> release, Locale locale) {
		var answers = json.readValue(decision.answers(), ANSWERS);
		var form = release.flatMap(number -> releases.find(number, decision.task().form() + ".form"));
		return form.map(file -> FormSchema.parse(new String(file.content(), StandardCharsets.UTF_8)).read(answers))
			.orElseGet(() -> AnsweredField.unlabelled(answers, key -> words.answer(key, locale)));
	}

	private List<AppliedRow> rows(Decision decision) {
		return json.readValue(decision.rules(), RULES).stream()
			.map(rule -> new AppliedRow(rule.table(), rule.version(),
					versions.releaseOfTable(rule.table(), rule.version()).orElse(null), rule.row(), rule.source()))
			.toList();
	}

	private Diagram diagram(Decision decision, Optional<Integer> release) {
		var task = decision.task();
		var file = task.process() + ".bpmn";
		var matches = release.flatMap(number -> releases.find(number, file))
			.filter(diagram -> diagram.sha256().equals(task.diagramHash()))
			.isPresent();
		return new Diagram(release.orElse(null), file, task.version(), task.key(), matches);
	}

}
