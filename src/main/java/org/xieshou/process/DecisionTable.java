package org.xieshou.process;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * A decision table (决策表) as a page shows it.
 *
 * @param inputs heads of the columns that are asked
 * @param outputs heads of the columns that answer
 */
public record DecisionTable(String title, String hitPolicy, List<String> inputs, List<String> outputs, List<Row> rows) {

	/** One row: its id, its note on where it comes from, what it asks (blank for anything) and what it answers. */
	public record Row(String id, String source, List<String> asks, List<String> answers) {
	}

	/** Reads a released table. */
	public static DecisionTable of(byte[] content) {
		var model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
		var decision = model.getModelElementsByType(Decision.class).iterator().next();
		var table = (org.camunda.bpm.model.dmn.instance.DecisionTable) decision.getExpression();
		return new DecisionTable(decision.getName(), table.getHitPolicy().name(),
				table.getInputs().stream().map(input -> head(input.getLabel(), input.getId())).toList(),
				table.getOutputs().stream().map(output -> head(output.getLabel(), output.getName())).toList(),
				table.getRules().stream().map(DecisionTable::row).toList());
	}

	private static String head(String label, String otherwise) {
		return label == null || label.isBlank() ? otherwise : label;
	}

	private static Row row(Rule rule) {
		return new Row(rule.getId(), rule.getDescription() == null ? "" : rule.getDescription().getTextContent().strip(),
				rule.getInputEntries().stream().map(entry -> text(entry.getText())).toList(),
				rule.getOutputEntries().stream().map(entry -> text(entry.getText())).toList());
	}

	private static String text(Text text) {
		return text == null ? "" : text.getTextContent().strip();
	}

}
