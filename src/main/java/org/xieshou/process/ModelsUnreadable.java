package org.xieshou.process;

import java.util.List;

/** The engine cannot read the models of a release, though the model check had nothing against them; nothing was released. */
public class ModelsUnreadable extends RuntimeException {

	/** What the engine says, and the id of the element it says it of (or null). */
	public record Fault(String element, String says) {
	}

	private final transient List<Fault> faults;

	ModelsUnreadable(List<Fault> faults, Throwable cause) {
		super(faults.toString(), cause);
		this.faults = List.copyOf(faults);
	}

	public List<Fault> faults() {
		return faults;
	}

}
