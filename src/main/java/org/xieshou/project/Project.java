package org.xieshou.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A project as it stands now.
 *
 * @param number {@code XS-<county>-<year>-<4 digits>}
 * @param place the division code of the village, township or county it lies in
 * @param villages the codes of the villages it serves
 * @param county the code of the county that carries it out
 * @param implementingUnit the unit's name as it stands on contracts
 * @param implementer the office that answers for the implementing unit
 * @param lineFunction the function of the line bureau that vouches for it
 * @param partner the division code of the east partner, or null while there is none
 * @param committed yuan the partner committed, or null
 * @param state {@code running}, {@code passed}, {@code declined}, {@code withdrawn}, {@code cancelled} or {@code archived}
 * @param plan its present version
 * @param approvedAmount yuan, or null before the approval
 * @param illustrative whether figures were filled in for demonstration
 */
public record Project(UUID id, String number, String title, String kind, String place, List<String> villages,
		String county, String implementingUnit, String implementer, String proposerOffice, String proposerPerson,
		String lineFunction, String partner, BigDecimal committed, String state, Plan plan, BigDecimal approvedAmount,
		Instant approvedAt, boolean illustrative) {

	/** What it costs: as approved, else as planned; in yuan. */
	public BigDecimal amount() {
		return approvedAmount == null ? plan.total() : approvedAmount;
	}

}
