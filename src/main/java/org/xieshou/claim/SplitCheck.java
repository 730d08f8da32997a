package org.xieshou.claim;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.xieshou.funds.FundRule;
import org.xieshou.funds.FundRules;
import org.xieshou.project.Project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Split projects (化整为零): same place, work and time, each below a limit of the approval route and together above it. */
@Component
class SplitCheck implements FlagCheck {

	private final ApprovalLimits limits;

	private final FundRules rules;

	private final JdbcClient jdbc;

	SplitCheck(ApprovalLimits limits, FundRules rules, JdbcClient jdbc) {
		this.limits = limits;
		this.rules = rules;
		this.jdbc = jdbc;
	}

	@Override
	public Stream<Flag> check(Reviewed it) {
		return rules.find("split-days", it.on()).stream().flatMap(days -> limits.above(it.project().amount()).stream()
			.flatMap(limit -> flag(it.project(), limit, days)));
	}

	private Stream<Flag> flag(Project project, ApprovalLimits.Limit limit, FundRule days) {
		var others = jdbc.sql("select" + OtherCase.COLUMNS + """
				from case_file c join case_file mine on mine.id = :id
				where c.id <> mine.id and c.place = mine.place and c.kind = mine.kind and c.amount < :limit
					and c.state in ('running', 'passed', 'archived')
					and c.opened_at between mine.opened_at - make_interval(days => :days) and mine.opened_at + make_interval(days => :days)
				order by c.opened_at desc, c.id limit 20""")
			.param("id", project.id()).param("limit", limit.amount()).param("days", days.whole()).query(OtherCase.class).list();
		var together = others.stream().map(OtherCase::amount).reduce(project.amount(), BigDecimal::add);
		return others.isEmpty() || together.compareTo(limit.amount()) < 0 ? Stream.of()
				: Stream.of(Flag.of(Flag.Kind.SPLIT, others, others.size(), together, limit.amount().setScale(2), limit.source()));
	}

}
