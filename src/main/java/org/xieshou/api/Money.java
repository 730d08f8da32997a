package org.xieshou.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** An amount of money as text, so that no program rounds it: yuan and two decimals. */
record Money(String amount, String currency) {

	static @Nullable Money of(@Nullable BigDecimal yuan) {
		return yuan == null ? null : new Money(yuan.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), "CNY");
	}

}
