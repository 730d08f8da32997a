package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.xieshou.process.FormOutcome;
import org.xieshou.web.MoneyFormat;

import org.springframework.stereotype.Component;

/** What a contract has to keep to before it is registered; every refusal names the field. */
@Component
class ContractRules {

	private final ContractRows rows;

	private final MoneyFormat money;

	private final Clock clock;

	ContractRules(ContractRows rows, MoneyFormat money, Clock clock) {
		this.rows = rows;
		this.money = money;
		this.clock = clock;
	}

	List<FormOutcome.Refusal> refusals(RegisterContract wanted, BigDecimal approved) {
		var others = rows.current(wanted.project()).stream().filter(it -> !it.id().equals(wanted.contract())).toList();
		return Stream.of(parties(wanted), day(wanted), number(wanted, others), amount(wanted, others, approved))
			.flatMap(Function.identity()).toList();
	}

	private static Stream<FormOutcome.Refusal> parties(RegisterContract wanted) {
		return IntStream.range(0, wanted.parties().size()).boxed().flatMap(line -> party(wanted, line));
	}

	private static Stream<FormOutcome.Refusal> party(RegisterContract wanted, int line) {
		var party = wanted.parties().get(line);
		var field = "parties[" + line + "].";
		if (!CreditCode.isSound(party.creditCode())) {
			return refused(field + "creditCode", "claim.contract.refused.creditCode", line + 1, party.creditCode());
		}
		var twice = wanted.parties().subList(0, line).stream().anyMatch(earlier -> earlier.isNamed(party.name()));
		return twice ? refused(field + "name", "claim.contract.refused.twice", line + 1, party.name()) : Stream.of();
	}

	private Stream<FormOutcome.Refusal> day(RegisterContract wanted) {
		return wanted.signedOn().isAfter(LocalDate.now(clock)) ? refused("signedOn", "claim.contract.refused.future") : Stream.of();
	}

	private static Stream<FormOutcome.Refusal> number(RegisterContract wanted, List<Contract> others) {
		var key = Spelling.of(wanted.number());
		return others.stream().anyMatch(other -> Spelling.of(other.number()).equals(key))
				? refused("number", "claim.contract.refused.number", wanted.number()) : Stream.of();
	}

	/** Never above what was approved without saying so. */
	private Stream<FormOutcome.Refusal> amount(RegisterContract wanted, List<Contract> others, BigDecimal approved) {
		var all = others.stream().map(Contract::amount).reduce(wanted.amount(), BigDecimal::add);
		return all.compareTo(approved) > 0 && wanted.overReason() == null
				? refused("overReason", "claim.contract.refused.over", money.yuan(all), money.yuan(approved)) : Stream.of();
	}

	private static Stream<FormOutcome.Refusal> refused(String field, String message, Object... arguments) {
		return Stream.of(new FormOutcome.Refusal(field, message, arguments));
	}

}
