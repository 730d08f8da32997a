package org.xieshou.process.form;

import java.util.List;
import java.util.stream.Collectors;

/** A form file that contains something this system does not allow; every problem names its component. */
public class MalformedForm extends RuntimeException {

	private final transient List<FormProblem> problems;

	MalformedForm(List<FormProblem> problems) {
		super(problems.stream().map(p -> p.rule() + " " + p.args()).collect(Collectors.joining("; ")));
		this.problems = List.copyOf(problems);
	}

	public List<FormProblem> problems() {
		return problems;
	}

}
