package org.xieshou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;

/** What a group of the identity provider means here. */
class PostTests {

	private static final OfficeId FINANCE = OfficeId.of("511322:finance");

	@Test
	void aPlaceAndAFunctionAreAnOffice() {
		assertThat(Post.of("/511322/finance")).contains(new Post(FINANCE, Duty.CLERK));
		assertThat(Post.of("/511322/finance/director")).contains(new Post(FINANCE, Duty.DIRECTOR));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/511322", "511322/finance", "/511322/treasury", "/5113222/finance", "/511322/finance/boss",
			"/511322/finance/director/x", "/x/511322/finance", "/511322/finance:audit", "/511322%2Ffinance" })
	void anythingElseMeansNothing(String group) {
		assertThat(Post.of(group)).isEmpty();
	}

	@Test
	void whoHeadsAnOfficeIsNotAlsoItsClerk() {
		assertThat(Account.posts(List.of("/511322/finance/director", "/511322/finance", "/staff/all")))
			.isEqualTo(Map.of(FINANCE, Duty.DIRECTOR));
	}

}
