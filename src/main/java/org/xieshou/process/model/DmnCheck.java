package org.xieshou.process.model;

import java.util.List;

/** Holds a decision table against the vocabulary; a table without problems may be deployed. */
public class DmnCheck {

	private final Whitelist whitelist = DmnWhitelist.whitelist();
	private final ValueKinds kinds;
	private final Vocabulary vocabulary;

	public DmnCheck(Vocabulary vocabulary) {
		this.kinds = new ValueKinds(vocabulary);
		this.vocabulary = vocabulary;
	}

	/** @param file the name of the file without {@code .dmn}, which the decision's key must equal */
	public List<ModelProblem> check(String file, byte[] content) {
		try {
			var problems = new Problems();
			check(file, SafeXml.read(content, DmnWhitelist.PREFIXES), problems);
			return problems.found();
		}
		catch (XmlRefused refused) {
			return List.of(refused.problem(file));
		}
	}

	private void check(String file, XmlNode root, Problems problems) {
		if (!root.is("definitions")) {
			problems.add(root, root.kind(), "xml.notDmn");
			return;
		}
		whitelist.check(root, kinds, problems);
		new TwiceRule().check(root, problems);
		var decisions = root.children("decision").toList();
		if (decisions.size() != 1) {
			problems.add(root, "decision", "dmn.one", decisions.size());
			return;
		}
		decision(file, decisions.get(0), problems);
	}

	private void decision(String file, XmlNode decision, Problems problems) {
		var term = vocabulary.tables().get(decision.id());
		if (term == null || !decision.id().equals(file)) {
			problems.add(decision, "id", "dmn.key", decision.id());
			return;
		}
		if (!decision.has("camunda:historyTimeToLive")) {
			problems.add(decision, "camunda:historyTimeToLive", "process.history");
		}
		if (!decision.has("name")) {
			problems.add(decision, "name", "name.missing");
		}
		decision.child("decisionTable").ifPresentOrElse(
				table -> new TableCheck(table, term, vocabulary, problems).check(),
				() -> problems.add(decision, "decisionTable", "dmn.table"));
	}
}
