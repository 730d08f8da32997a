package org.xieshou.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Writes money: ten thousand yuan (万元) in lists, yuan on papers; as {@code @money} in templates. */
@Component("money")
public class MoneyFormat {

	private static final BigDecimal WAN = new BigDecimal(10_000);

	/** Yuan as ten thousand yuan with two decimals and grouping: {@code 1,234.50}; an unknown amount is a dash. */
	public String wan(BigDecimal yuan) {
		return yuan == null ? "—" : format(yuan.divide(WAN, 2, RoundingMode.HALF_UP));
	}

	/** Yuan with two decimals and grouping. */
	public String yuan(BigDecimal yuan) {
		return yuan == null ? "—" : format(yuan);
	}

	/** Yuan with grouping, and with cents only where there are some: {@code 364,800}. */
	public String whole(BigDecimal yuan) {
		return yuan == null ? "—" : yuan(yuan).replaceFirst("\\.00$", "");
	}

	/** Yuan in Chinese capitals, as payment papers demand: {@code 壹仟贰佰叁拾肆元伍角整}. */
	public String capitals(BigDecimal yuan) {
		return Capitals.of(yuan);
	}

	private static String format(BigDecimal number) {
		return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
	}

}
