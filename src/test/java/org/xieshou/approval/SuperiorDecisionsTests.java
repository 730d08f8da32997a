package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Whom the route asks above the county, and what they come to. */
class SuperiorDecisionsTests {

	private static final List<String> OFFICES = List.of("prefecture", "province");

	private static final BigDecimal AMOUNT = new BigDecimal("100.00");

	@Test
	void theListDoesNotShrinkWhileItIsAsked() {
		assertThat(decisions(1, Said.agreeTo(1, "prefecture", 1, AMOUNT)).asked()).isEqualTo(OFFICES);
	}

	@Test
	void notEvenAfterAReturnThatCameStraightBack() {
		var back = Said.back(1, "prefecture", "previous", "straight");
		assertThat(decisions(2, back, Said.agreeTo(2, "prefecture", 1, AMOUNT)).asked()).isEqualTo(OFFICES);
	}

	@Test
	void theFirstNoDecides() {
		assertThat(decisions(1, Said.agreeTo(1, "prefecture", 1, AMOUNT)).result()).isEqualTo("agreed");
		assertThat(decisions(1, Said.refuse(1, "prefecture")).result()).isEqualTo("refused");
		assertThat(decisions(1, Said.back(1, "prefecture", "proposer", "again")).result()).isEqualTo("proposer");
		assertThat(decisions(2, Said.back(1, "prefecture", "previous", "again")).result()).isEqualTo("agreed");
	}

	@Test
	void straightSparesWhoAgreedToTheSameContentAndAmount() {
		var agreed = Said.agreeTo(1, "prefecture", 1, new BigDecimal("100"));
		var back = Said.back(1, "province", "previous", "straight");
		assertThat(decisions(2, agreed, back).asked()).containsExactly("province");
		assertThat(new SuperiorDecisions(OFFICES, 2, List.of(agreed, back), 2, AMOUNT).asked()).isEqualTo(OFFICES);
		assertThat(new SuperiorDecisions(OFFICES, 2, List.of(agreed, back), 1, BigDecimal.ONE).asked()).isEqualTo(OFFICES);
	}

	@Test
	void againAsksEverybody() {
		assertThat(decisions(2, Said.agreeTo(1, "prefecture", 1, AMOUNT), Said.back(1, "province", "previous", "again")).asked())
			.isEqualTo(OFFICES);
	}

	private static SuperiorDecisions decisions(int round, Verdict... said) {
		return new SuperiorDecisions(OFFICES, round, List.of(said), 1, AMOUNT);
	}

}
