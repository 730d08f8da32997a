package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.project.Plan;

/** What the county may still promise; whoever keeps the money answers it. */
public interface CountyMoney {

	/** What was allotted to the county, what of it is committed and what is available, a line for each source of the plan. */
	String standing(UUID project, Plan plan);

	/**
	 * What the county lacks, in words, if the plan were approved for this amount; empty where it lacks nothing. Nobody else can
	 * promise the same money until the transaction ends.
	 *
	 * @param yuan the amount to be approved
	 */
	Optional<String> shortage(UUID project, Plan plan, BigDecimal yuan);

}
