package org.xieshou.funds;

import java.math.BigDecimal;

import org.xieshou.project.Source;

/**
 * A project's money from one source, in yuan, as the ledger has it.
 *
 * @param approved what was approved, changes included
 * @param committed what of it is neither paid, retained nor returned
 * @param released what left the dedicated account
 * @param retained what is kept back for the warranty period
 * @param returned what went back to the source
 * @param arrived what was paid into the dedicated account, of sources that are paid in
 */
public record SourceBalance(Source source, BigDecimal approved, BigDecimal committed, BigDecimal released,
		BigDecimal retained, BigDecimal returned, BigDecimal arrived) {
}
