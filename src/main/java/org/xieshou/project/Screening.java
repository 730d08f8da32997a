package org.xieshou.project;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the county office found on site (现场筛查), with the faults that past reviews found most.
 *
 * @param countyTown money would be spent on the county town instead of villages
 * @param onlyInfrastructure something is built and no industry grows from it
 * @param missesRegistered benefits are spread thin and not aimed at registered households
 * @param negativeList it is for something the money may never be used for
 * @param remedy how a fault is going to be mended, or null
 * @param outcome {@code pool}, {@code return} or {@code decline}
 */
record Screening(LocalDate visitedOn, String findings, boolean countyTown, boolean onlyInfrastructure,
		boolean missesRegistered, boolean negativeList, String remedy, String outcome) {

	static Screening of(Map<String, Object> answers) {
		return new Screening((LocalDate) answers.get("visitedOn"), (String) answers.get("findings"),
				"yes".equals(answers.get("countyTown")), "yes".equals(answers.get("onlyInfrastructure")),
				"yes".equals(answers.get("missesRegistered")), "yes".equals(answers.get("negativeList")),
				(String) answers.get("remedy"), (String) answers.get("outcome"));
	}

	boolean is(String other) {
		return outcome.equals(other);
	}

}
