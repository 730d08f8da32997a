package org.xieshou.process;

import java.util.UUID;

/** A section that a domain module adds to the case page. */
public interface CaseSection {

	/** Position on the page; ten apart. */
	int order();

	/** Key of the section: its anchor, and its title under {@code case.section.<key>}. */
	String key();

	/** The Thymeleaf template whose fragment {@code section(model)} draws it. */
	String template();

	/** What the fragment shows; null leaves the section out. */
	Object model(UUID caseId);

}
