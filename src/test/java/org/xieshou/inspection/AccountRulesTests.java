package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.project.Source.COUNTY_MATCHING;
import static org.xieshou.project.Source.EAST_AID;
import static org.xieshou.project.Source.SELF_RAISED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.process.FormOutcome;
import org.xieshou.project.Project;
import org.xieshou.project.Proposals;
import org.xieshou.project.Source;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

/** Final accounts stay within the approval, of each source and as a whole. */
class AccountRulesTests {

	private final AccountRules rules = new AccountRules(new SourceNames(words()));

	@Test
	void accountsAsApprovedAreTaken() {
		assertThat(refusals(line(EAST_AID, 300, 300, null), line(COUNTY_MATCHING, 100, 100, null))).isEmpty();
	}

	@Test
	void lessThanApprovedIsTakenWhereItIsExplained() {
		assertThat(refusals(line(EAST_AID, 300, 280, "石料降价"))).isEmpty();
		assertThat(refusals(line(EAST_AID, 300, 280, null))).containsExactly("inspection.refused.unexplained");
	}

	@Test
	void linesOfOneSourceBalanceEachOtherButNoOtherSource() {
		assertThat(refusals(line(EAST_AID, 200, 210, "基础加深"), line(EAST_AID, 100, 90, "改用本地石料"))).isEmpty();
		assertThat(refusals(line(EAST_AID, 300, 301, "基础加深"), line(COUNTY_MATCHING, 100, 99, "结余")))
			.containsExactly("inspection.refused.beyondSource");
	}

	@Test
	void villagersMayAddTheirOwn() {
		assertThat(refusals(line(EAST_AID, 300, 300, null), line(SELF_RAISED, 100, 150, "村民投工投劳"))).isEmpty();
	}

	@Test
	void theWholeStaysWithinTheApprovedAmountWhereThatIsLessThanThePlan() {
		assertThat(refusals(line(EAST_AID, 300, 300, null), line(COUNTY_MATCHING, 101, 101, null)))
			.containsExactly("inspection.refused.beyondApproval");
	}

	private List<String> refusals(AccountLine... lines) {
		return rules.refusal(approved(400), new FinalAccount(List.of(lines))).map(FormOutcome::refusals).orElse(List.of())
			.stream().map(FormOutcome.Refusal::message).toList();
	}

	private static AccountLine line(Source source, long approved, long spent, String explanation) {
		return new AccountLine(source, "路面工程", BigDecimal.valueOf(approved), BigDecimal.valueOf(spent), explanation);
	}

	private static Project approved(long yuan) {
		return new Project(UUID.randomUUID(), "XS-511322-2026-0001", "路", "village-road", Proposals.VILLAGE, List.of(), "511322",
				"望龙湖镇人民政府", "511322121:township", null, null, "transport", null, null, "passed", Proposals.plan(),
				BigDecimal.valueOf(yuan), null, true);
	}

	private static StaticMessageSource words() {
		var words = new StaticMessageSource();
		for (var source : Source.values()) {
			for (var locale : List.of(Locale.ENGLISH, Locale.CHINA, LocaleContextHolder.getLocale())) {
				words.addMessage(source.messageKey(), locale, source.name());
			}
		}
		return words;
	}

}
