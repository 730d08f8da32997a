package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.xieshou.project.Source;

/** What holds of sharing money out and of waiting for it, whatever the amounts. */
class SharingPropertyTests {

	@Property
	void everyCentIsSharedOutAndNoSourceGivesMoreThanItHas(@ForAll("budgets") Amounts budget, @ForAll @IntRange(max = 10_000) int share) {
		var amount = budget.total().multiply(BigDecimal.valueOf(share, 4)).setScale(2, java.math.RoundingMode.DOWN);
		var shared = budget.share(amount);
		assertThat(shared.total()).isEqualByComparingTo(amount);
		assertThat(shared.bySource()).allSatisfy((source, yuan) -> assertThat(yuan).isBetween(BigDecimal.ZERO, budget.of(source)));
	}

	@Property
	void onceWhatIsMissingHasArrivedThatMuchCanLeave(@ForAll("budgets") Amounts budget, @ForAll @LongRange(min = 1, max = 1_000_000) long part,
			@ForAll @IntRange(max = 100) int arrived) {
		var before = money(budget, arrived);
		var amount = budget.total().multiply(BigDecimal.valueOf(part, 6)).setScale(2, java.math.RoundingMode.DOWN);
		var missing = new FundingStep(before, new BigDecimal(100)).missing(amount);
		var after = new ProjectMoney(before.project(), before.county(), before.sources().stream().map(it -> new SourceBalance(it.source(),
				it.approved(), it.committed(), it.released(), it.retained(), it.returned(), it.arrived().add(missing.of(it.source())))).toList());
		assertThat(new FundingStep(after, new BigDecimal(100)).missing(amount).bySource()).isEmpty();
		assertThat(after.sources()).allSatisfy(it -> assertThat(it.arrived()).isLessThanOrEqualTo(it.approved()));
		var paid = after.committed().share(amount);
		assertThat(after.arriving()).allSatisfy(source -> assertThat(after.sources()).filteredOn(it -> !Channel.of(it.source()).arrives())
			.allSatisfy(it -> assertThat(paid.of(it.source()).multiply(after.approved().of(source)))
				.isLessThanOrEqualTo(after.arrived().of(source).multiply(it.approved()))));
	}

	private static ProjectMoney money(Amounts budget, int percentArrived) {
		return new ProjectMoney(UUID.randomUUID(), "511322", budget.bySource().entrySet().stream().map(line -> new SourceBalance(line.getKey(),
				line.getValue(), line.getValue(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
				line.getValue().multiply(BigDecimal.valueOf(percentArrived, 2)).setScale(2, java.math.RoundingMode.DOWN))).toList());
	}

	@Provide
	Arbitrary<Amounts> budgets() {
		return Arbitraries.longs().between(1, 99_999_999_99L).list().ofMinSize(2).ofMaxSize(Source.values().length).map(SharingPropertyTests::budget);
	}

	private static Amounts budget(List<Long> cents) {
		var budget = new LinkedHashMap<Source, BigDecimal>();
		for (var i = 0; i < cents.size(); i++) {
			budget.put(Source.values()[Source.values().length - 1 - i], BigDecimal.valueOf(cents.get(i), 2));
		}
		return new Amounts(budget);
	}

}
