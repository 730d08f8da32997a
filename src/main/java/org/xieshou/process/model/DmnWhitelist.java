package org.xieshou.process.model;

import java.util.Map;

/** What a decision table's file may consist of. */
class DmnWhitelist {

	static final Map<String, String> PREFIXES = Map.of(
			"https://www.omg.org/spec/DMN/20191111/MODEL/", "",
			"https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi:",
			"http://www.omg.org/spec/DMN/20180521/DC/", "dc:",
			"http://www.omg.org/spec/DMN/20180521/DI/", "di:",
			"http://camunda.org/schema/1.0/dmn", "camunda:",
			"http://camunda.org/schema/modeler/1.0", "modeler:",
			"http://bpmn.io/schema/dmn/biodi/2.0", "biodi:");

	private static final String ROWS = """
			definitions id=id name namespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion camunda:diagramRelationId
			decision id=id name camunda:historyTimeToLive=days camunda:versionTag
			decisionTable id=id hitPolicy=hitPolicy preferredOrientation=|Rule-as-Row biodi:annotationsWidth=number
			input id=id label biodi:width=number
			inputExpression id=id typeRef=type
			inputValues id=id
			output id=id label name typeRef=type biodi:width=number
			outputValues id=id
			rule id=id
			description #text
			inputEntry id=id
			outputEntry id=id
			text #text
			dmndi:DMNDI
			dmndi:DMNDiagram id=id
			dmndi:DMNShape id=id dmnElementRef=id
			dc:Bounds x=number y=number width=number height=number
			""";

	static Whitelist whitelist() {
		return new Whitelist(ROWS);
	}

	private DmnWhitelist() {
	}
}
