package org.xieshou.project.proposal;

import java.util.Map;

/** What a button of a step does: {@code next}, {@code skip}, {@code previous}, {@code save}, {@code add:list}, {@code remove:list:row}. */
final class StepMove {

	private static final int MOST_ROWS = 100;

	private StepMove() {
	}

	/** The sheet after a row was added or taken away, if the button does that. */
	static ProposalSheet rows(String go, ProposalStep step, ProposalSheet sheet) {
		var words = go.split(":");
		if (words.length < 2 || !step.lists().containsKey(words[1])) {
			return sheet;
		}
		var rows = sheet.rows(words[1]).size();
		if (words[0].equals("add") && rows < MOST_ROWS) {
			return sheet.tidy().plus(words[1], Map.of());
		}
		return words[0].equals("remove") && words.length == 3 && words[2].matches("\\d{1,3}")
				? sheet.without(words[1], Integer.parseInt(words[2])) : sheet;
	}

	/** Which page follows; one that is wrong is shown again with what is wrong, unless the writer wants to go on. */
	static String to(String go, ProposalStep step, boolean wrong) {
		return switch (go.split(":")[0]) {
			case "next" -> wrong ? step.key() + "?check=1" : step.next().key();
			case "skip" -> step.next().key();
			case "previous" -> step.previous().key();
			case "add", "remove" -> step.key() + "#f-" + list(go);
			default -> step.key();
		};
	}

	private static String list(String go) {
		return go.replaceAll("^\\w+:?", "").replaceAll("\\W.*", "");
	}

}
