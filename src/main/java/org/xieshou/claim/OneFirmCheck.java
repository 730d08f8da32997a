package org.xieshou.claim;

import java.util.stream.Stream;

import org.xieshou.funds.FundRule;
import org.xieshou.funds.FundRules;
import org.xieshou.project.Project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One firm in many villages: a party of the project's contracts has contracts in many other places of the county. */
@Component
class OneFirmCheck implements FlagCheck {

	private final FundRules rules;

	private final JdbcClient jdbc;

	OneFirmCheck(FundRules rules, JdbcClient jdbc) {
		this.rules = rules;
		this.jdbc = jdbc;
	}

	@Override
	public Stream<Flag> check(Reviewed it) {
		return rules.find("firm-villages", it.on()).stream()
			.flatMap(most -> it.payees().stream().flatMap(payee -> flag(it.project(), payee, most)));
	}

	private Stream<Flag> flag(Project project, Party payee, FundRule most) {
		var others = jdbc.sql("select distinct" + OtherCase.COLUMNS + """
				from contract k join contract_party p on p.contract = k.id and p.version = k.version join case_file c on c.id = k.project
				where p.credit_code = :code and c.place like :county || '%' and c.place <> :place and c.id <> :id
					and not exists (select from contract n where n.id = k.id and n.version > k.version)
				order by c.number limit 50""")
			.param("code", payee.creditCode()).param("county", project.county()).param("place", project.place())
			.param("id", project.id()).query(OtherCase.class).list();
		var places = others.stream().map(OtherCase::place).distinct().count() + 1;
		return places < most.whole() ? Stream.of() : Stream.of(Flag.of(Flag.Kind.ONE_FIRM, payee.creditCode() + places, others, payee.name(), places, most.source()));
	}

}
