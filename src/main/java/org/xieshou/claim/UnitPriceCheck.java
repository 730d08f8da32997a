package org.xieshou.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import org.xieshou.funds.FundRules;
import org.xieshou.project.Project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Outlier unit prices: the approved amount for each unit of the first quantity, against the median of projects of the same kind and unit. */
@Component
class UnitPriceCheck implements FlagCheck {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	/** What others cost a unit: how many they are, the median, and the quarter points as spread; yuan. */
	record Prices(int count, BigDecimal median, BigDecimal lower, BigDecimal upper) {
	}

	private final FundRules rules;

	private final JdbcClient jdbc;

	UnitPriceCheck(FundRules rules, JdbcClient jdbc) {
		this.rules = rules;
		this.jdbc = jdbc;
	}

	@Override
	public Stream<Flag> check(Reviewed it) {
		var project = it.project();
		var sample = rules.find("price-sample", it.on());
		var percent = rules.find("price-percent", it.on());
		if (sample.isEmpty() || percent.isEmpty() || project.plan().quantities().isEmpty() || project.approvedAmount() == null) {
			return Stream.of();
		}
		var quantity = project.plan().quantities().get(0);
		var price = project.approvedAmount().divide(quantity.amount(), 2, RoundingMode.HALF_UP);
		var prices = others(project, quantity.unit());
		return prices.count() < sample.get().whole() || !isOutlier(price, prices.median(), percent.get().value()) ? Stream.of()
				: Stream.of(Flag.of(Flag.Kind.UNIT_PRICE, "plan " + project.plan().version(), List.of(), quantity.item(), price, quantity.unit(),
						prices.count(), prices.median(), prices.lower(), prices.upper(), percent.get().source()));
	}

	static boolean isOutlier(BigDecimal price, BigDecimal median, BigDecimal percent) {
		return price.subtract(median).abs().multiply(HUNDRED).compareTo(median.multiply(percent)) > 0;
	}

	private Prices others(Project project, String unit) {
		return jdbc.sql("""
				select count(*) as count, round(cast(percentile_cont(0.5) within group (order by price) as numeric), 2) as median,
					round(cast(percentile_cont(0.25) within group (order by price) as numeric), 2) as lower,
					round(cast(percentile_cont(0.75) within group (order by price) as numeric), 2) as upper
				from (select p.approved_amount / q.amount as price from project p join case_file c on c.id = p.id
					join plan_quantity q on q.project = p.id and q.version = p.version
						and q.line = (select min(line) from plan_quantity f where f.project = p.id and f.version = p.version)
					where c.kind = :kind and q.unit = :unit and c.id <> :id and p.approved_amount is not null
						and c.state in ('running', 'passed', 'archived')) others""")
			.param("kind", project.kind()).param("unit", unit).param("id", project.id()).query(Prices.class).single();
	}

}
