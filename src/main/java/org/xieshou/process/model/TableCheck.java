package org.xieshou.process.model;

import java.util.List;
import java.util.stream.Collectors;

/** Holds one decision table's columns and rows against what Java gives it and reads from it. */
class TableCheck {

	/** The day on which a row must be in force; every table may ask for it. */
	static final String DATE = "date";

	private static final String SOURCE = "出处";

	private final XmlNode table;
	private final TableTerm term;
	private final Vocabulary vocabulary;
	private final Problems problems;
	private final List<XmlNode> inputs;
	private final List<XmlNode> outputs;

	TableCheck(XmlNode table, TableTerm term, Vocabulary vocabulary, Problems problems) {
		this.table = table;
		this.term = term;
		this.vocabulary = vocabulary;
		this.problems = problems;
		this.inputs = table.children("input").toList();
		this.outputs = table.children("output").toList();
	}

	void check() {
		inputs.forEach(this::input);
		outputs.forEach(output -> typed(output, output));
		outputs.forEach(output -> offer(output, output, "outputValues"));
		answers();
		var rules = table.children("rule").toList();
		if (rules.isEmpty()) {
			problems.add(table, "rule", "dmn.noRules");
		}
		rules.forEach(this::rule);
	}

	private void input(XmlNode input) {
		var expression = input.child("inputExpression").orElse(input);
		var variable = textOf(expression);
		boolean known = term.inputs().contains(variable) || vocabulary.variables().contains(variable) || variable.equals(DATE);
		if (!known || !FeelCells.NAME.matcher(variable).matches()) {
			problems.add(input, "inputExpression", "dmn.input", variable);
		}
		typed(input, expression);
		offer(input, expression, "inputValues");
	}

	private void typed(XmlNode column, XmlNode typed) {
		if (!FeelCells.knowsType(typed.get("typeRef"))) {
			problems.add(column, "typeRef", "dmn.type");
		}
	}

	private void offer(XmlNode column, XmlNode typed, String element) {
		column.child(element).filter(values -> FeelCells.knowsType(typed.get("typeRef")))
			.filter(values -> !FeelCells.isOffer(textOf(values), typed.get("typeRef")))
			.ifPresent(values -> problems.add(column, element, "dmn.cell", textOf(values), typed.get("typeRef")));
	}

	private void answers() {
		var names = outputs.stream().map(output -> output.get("name")).collect(Collectors.toSet());
		term.outputs().stream().filter(name -> !names.contains(name)).sorted()
			.forEach(name -> problems.add(table, "output", "dmn.output", name));
		if (names.size() < outputs.size()) {
			problems.add(table, "output", "dmn.outputTwice");
		}
	}

	private void rule(XmlNode rule) {
		var source = rule.child("description").map(XmlNode::trimmedText).orElse("");
		if (!source.contains(SOURCE) || source.strip().length() < SOURCE.length() + 3) {
			problems.add(rule, "description", "dmn.source");
		}
		cells(rule, "inputEntry", inputs);
		cells(rule, "outputEntry", outputs);
	}

	private void cells(XmlNode rule, String kind, List<XmlNode> columns) {
		var cells = rule.children(kind).toList();
		if (cells.size() != columns.size()) {
			problems.add(rule, kind, "dmn.cells", columns.size());
			return;
		}
		for (int i = 0; i < cells.size(); i++) {
			cell(cells.get(i), kind, columns.get(i));
		}
	}

	private void cell(XmlNode cell, String kind, XmlNode column) {
		var type = column.child("inputExpression").orElse(column).get("typeRef");
		var text = textOf(cell);
		if (!FeelCells.knowsType(type)) {
			return;
		}
		boolean fits = kind.equals("inputEntry") ? FeelCells.isTest(text, type) : FeelCells.isAnswer(text, type);
		if (!fits) {
			problems.add(cell, kind, "dmn.cell", text, type);
		}
	}

	private static String textOf(XmlNode node) {
		return node.child("text").map(XmlNode::trimmedText).orElse("");
	}
}
