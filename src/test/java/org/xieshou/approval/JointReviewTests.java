package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Whom a joint review asks, and what it comes to. */
class JointReviewTests {

	private static final List<String> OFFICES = List.of("finance", "development", "transport");

	@Test
	void everyOfficeIsAskedUntilItHasAnswered() {
		assertThat(review(1).pending()).isEqualTo(OFFICES);
		assertThat(review(1, Said.agree(1, "finance")).pending()).containsExactly("development", "transport");
	}

	@Test
	void oneReturnIsNoAgreementAndARefusalOutweighsIt() {
		assertThat(review(1, Said.agree(1, "finance"), Said.agree(1, "development")).result()).isEqualTo("agreed");
		assertThat(review(1, Said.agree(1, "finance"), Said.back(1, "development", "previous", "straight")).result()).isEqualTo("returned");
		assertThat(review(1, Said.back(1, "finance", "previous", "again"), Said.refuse(1, "development")).result()).isEqualTo("refused");
	}

	@Test
	void straightAsksOnlyThoseWhoHadNotAgreedHoweverOftenItIsReturned() {
		var first = List.of(Said.agree(1, "finance"), Said.back(1, "development", "previous", "straight"),
				Said.back(1, "transport", "previous", "straight"));
		assertThat(new JointReview(OFFICES, 2, first).pending()).containsExactly("development", "transport");
		assertThat(review(3, first.get(0), first.get(1), first.get(2), Said.agree(2, "development"),
				Said.back(2, "transport", "previous", "straight")).pending()).containsExactly("transport");
	}

	@Test
	void oneWishForAllAsksAll() {
		assertThat(review(2, Said.agree(1, "finance"), Said.back(1, "development", "previous", "straight"),
				Said.back(1, "transport", "previous", "again")).pending()).isEqualTo(OFFICES);
	}

	@Test
	void whenItComesBackFromTheLeadingGroupAllAreAskedAgain() {
		assertThat(review(2, Said.agree(1, "finance"), Said.agree(1, "development"), Said.agree(1, "transport")).pending())
			.isEqualTo(OFFICES);
	}

	@Test
	void onlyThisRoundsAnswersCount() {
		assertThat(review(2, Said.refuse(1, "finance"), Said.agree(2, "finance")).result()).isEqualTo("agreed");
	}

	@Test
	void oneWishForTheProposerGoesToTheProposer() {
		assertThat(review(1, Said.back(1, "finance", "previous", "again"), Said.back(1, "transport", "proposer", "again"))
			.isReturnedToProposer()).isTrue();
		assertThat(review(1, Said.back(1, "finance", "previous", "again")).isReturnedToProposer()).isFalse();
	}

	private static JointReview review(int round, Verdict... said) {
		return new JointReview(OFFICES, round, List.of(said));
	}

}
