package org.xieshou.funds;

import java.math.BigDecimal;

/**
 * The county office's final settlement of a project.
 *
 * @param settled what it came to, in yuan
 * @param percent of it to be retained; zero where a guarantee replaces it
 * @param guarantee the bank guarantee, or null
 */
record SettleFinally(BigDecimal settled, BigDecimal percent, String guarantee, int warrantyMonths, Payee payee,
		String papers) {
}
