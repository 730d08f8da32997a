package org.xieshou.process.model;

import java.util.List;

/** Holds a diagram against the vocabulary; a diagram without problems may be deployed. */
public class BpmnCheck {

	private static final int MAX_STEPS = 150;
	private static final int MAX_FLOWS = 400;

	private final Whitelist whitelist = BpmnWhitelist.whitelist();
	private final ValueKinds kinds;
	private final List<DiagramRule> rules;

	public BpmnCheck(Vocabulary vocabulary) {
		this.kinds = new ValueKinds(vocabulary);
		this.rules = List.of(new ReferenceRule(), new NamingRule(), new ProcessRule(), new EventRule(), new UserTaskRule(), new BindingRule(),
				new ActionRule(vocabulary), new GatewayRule(), new CallRule(), new DrawnRule(), new WayOutRule(), new MoneyRules());
	}

	/** @param file the name of the file without {@code .bpmn}, which the process id must equal */
	public List<ModelProblem> check(String file, byte[] content) {
		try {
			return check(file, SafeXml.read(content, BpmnWhitelist.PREFIXES));
		}
		catch (XmlRefused refused) {
			return List.of(refused.problem(file));
		}
	}

	private List<ModelProblem> check(String file, XmlNode root) {
		var problems = new Problems();
		var diagram = new Diagram(file, root);
		if (!root.is("definitions")) {
			problems.add(root, root.kind(), "xml.notBpmn");
		}
		else if (diagram.nodes().size() > MAX_STEPS || diagram.flows().count() > MAX_FLOWS) {
			problems.add(root, "definitions", "diagram.tooManySteps", MAX_STEPS);
		}
		else {
			whitelist.check(root, kinds, problems);
			rules.forEach(rule -> rule.check(diagram, problems));
		}
		return problems.found();
	}
}
