package org.xieshou.process.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Good models and the small vocabulary they use; a test spoils one word of them. */
class Samples {

	static final Vocabulary VOCABULARY = new Vocabulary(
			Map.of("releaseInstalment", new ActionTerm("releaseInstalment", true, true),
					"recordApproval", new ActionTerm("recordApproval", false, true),
					"tellSuperior", new ActionTerm("tellSuperior", false, true),
					"printOnce", new ActionTerm("printOnce", false, false)),
			Map.of("offices", new QuestionTerm("offices", List.of(
							new QuestionMethod("at", List.of(ParameterKind.TEXT, ParameterKind.TEXT, ParameterKind.TEXT)),
							new QuestionMethod("partner", List.of(ParameterKind.TEXT)),
							new QuestionMethod("reviewers", List.of(ParameterKind.TEXT)))),
					"deadlines", new QuestionTerm("deadlines", List.of(
							new QuestionMethod("workingDays", List.of(ParameterKind.NUMBER))))),
			Set.of("projectWithdrawn"), Set.of("public-notice", "release", "approval"),
			Set.of("project", "verified", "outcome", "office", "offered"),
			Set.of("payment-application", "progress-inspection", "payment-settlement", "release-funds", "joint-review", "joint-acceptance", "leading-group-decision"),
			Map.of("approval-route", new TableTerm("approval-route", Set.of("amount", "kind"), Set.of("level"))));

	private static final Pattern DRAWABLE = Pattern.compile(
			"<(?:bpmn:)?(\\w+(?:Event|Task|Gateway|Flow)|subProcess|callActivity)\\s(?:[^>]*?\\s)?id=\"([^\"]*)\"");

	static String text(String file) {
		try (var stream = Samples.class.getResourceAsStream("/models/" + file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The good diagram with one place spoiled. */
	static String spoiled(String file, String good, String bad) {
		var text = text(file);
		if (!text.contains(good)) {
			throw new IllegalArgumentException("The sample " + file + " does not hold: " + good);
		}
		return text.replaceFirst(Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad));
	}

	static List<ModelProblem> check(String process, String text) {
		return new BpmnCheck(VOCABULARY).check(process, drawn(text).getBytes(StandardCharsets.UTF_8));
	}

	/** Adds a shape for every step and an edge for every flow. */
	static String drawn(String text) {
		var drawing = new StringBuilder("<bpmndi:BPMNDiagram id=\"drawing\"><bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"p\">");
		DRAWABLE.matcher(text).results().forEach(found -> drawing.append(found.group(1).equals("sequenceFlow")
				? "<bpmndi:BPMNEdge id=\"d_%s\" bpmnElement=\"%1$s\"><di:waypoint x=\"1\" y=\"1\"/></bpmndi:BPMNEdge>".formatted(found.group(2))
				: "<bpmndi:BPMNShape id=\"d_%s\" bpmnElement=\"%1$s\"><dc:Bounds x=\"1\" y=\"1\" width=\"9\" height=\"9\"/></bpmndi:BPMNShape>"
					.formatted(found.group(2))));
		return text.replace("<!-- the drawing is added by the test -->", drawing + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>");
	}
}
