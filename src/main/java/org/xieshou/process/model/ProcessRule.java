package org.xieshou.process.model;

/** One file is one executable process of the same name, with a start, that says how long its history is kept. */
class ProcessRule implements DiagramRule {

	@Override
	public void check(Diagram diagram, Problems problems) {
		if (diagram.processes().size() != 1) {
			problems.add(diagram.root(), "process", "process.one", diagram.processes().size());
			return;
		}
		var process = diagram.processes().get(0);
		if (!process.id().equals(diagram.file())) {
			problems.add(process, "id", "process.id", diagram.file());
		}
		if (!process.get("isExecutable").equals("true")) {
			problems.add(process, "isExecutable", "process.executable");
		}
		if (!process.has("camunda:historyTimeToLive")) {
			problems.add(process, "camunda:historyTimeToLive", "process.history");
		}
		if (process.children("startEvent").findAny().isEmpty()) {
			problems.add(process, "startEvent", "process.start");
		}
	}
}
