package org.xieshou.project;

import java.util.List;

/**
 * The proposal of a project, complete.
 *
 * @param kind as in the table of line bureaus, such as {@code village-road}
 * @param place the division code of the village, township or county it lies in
 * @param villages the codes of the villages it serves; may be empty where the place is a township or county
 * @param implementer {@code village}, or {@code township} for the township government
 * @param plan its version number does not matter: a proposal's plan is version 1
 * @param illustrative whether figures were filled in for demonstration
 */
public record ProposeProject(String title, String kind, String place, List<String> villages, String implementingUnit,
		String implementer, Plan plan, List<Paper> papers, boolean illustrative) {

	public ProposeProject {
		villages = List.copyOf(villages);
		papers = List.copyOf(papers);
	}

}
