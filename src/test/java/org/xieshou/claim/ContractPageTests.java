package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The contracts of a project, as those who register and those who read them see them. */
@XieshouTest
class ContractPageTests {

	private static final String CODE = "91511322MADEM0001" + CreditCode.check("91511322MADEM0001");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	ApprovedRoads roads;

	@Autowired
	Contracts contracts;

	@Autowired
	DecisionLog decisions;

	@Test
	void theImplementingUnitRegistersAContractAndItIsOnRecord() {
		var road = roads.approved();
		assertThat(post(road, Map.of())).hasStatus(302);
		assertThat(contracts.current(road)).singleElement().satisfies(it -> {
			assertThat(it.amount()).isEqualByComparingTo("1150000");
			assertThat(it.parties()).extracting(Party::creditCode).containsExactly(CODE);
			assertThat(it.papers()).hasSize(1);
		});
		assertThat(decisions.of(road.toString())).filteredOn(it -> it.act().equals("register-contract")).singleElement()
			.satisfies(it -> assertThat(it.attachments()).contains("\""));
		assertThat(page("/cases/" + road, "yingshan-finance-clerk")).hasStatusOk().bodyText().contains("HT-1", ClaimDrafts.FIRM);
		assertThat(page("/cases/" + road + "/contracts", "yingshan-finance-clerk")).hasStatusOk().bodyText().contains(CODE, "合同.pdf")
			.doesNotContain("contracts/new");
	}

	@Test
	void aWrongCheckDigitNamesTheLineAndFieldAndKeepsWhatWasTypedAndUploaded() {
		var road = roads.approved();
		var answer = post(road, Map.of("parties[0].creditCode", "91511322MADEM0001" + (CODE.endsWith("1") ? "2" : "1")));
		assertThat(answer).hasStatus(422).bodyText().contains("第 1 个承包单位", "校验码", "field-parties-0-creditCode", "合同.pdf", "承包全部路面工程");
		assertThat(contracts.current(road)).isEmpty();
	}

	@Test
	void aboveTheApprovedAmountItHasToBeSaid() {
		var road = roads.approved();
		assertThat(post(road, Map.of("amount", "1200000.01"))).hasStatus(422).bodyText().contains("超出批准金额 1,200,000.00 元");
		assertThat(post(road, Map.of("amount", "1200000.01", "overReason", "超出部分由施工单位承担"))).hasStatus(302);
		assertThat(page("/cases/" + road, "yingshan-finance-clerk")).bodyText().contains("超出批准金额 1,200,000.00");
	}

	@Test
	void aSecondContractCountsTogetherWithTheFirst() {
		var road = roads.approved();
		post(road, Map.of());
		assertThat(post(road, Map.of("number", "ｈｔ－1"))).hasStatus(422).bodyText().contains("已登记编号");
		assertThat(post(road, Map.of("number", "HT-2", "amount", "50000.01"))).hasStatus(422).bodyText().contains("1,200,000.01");
	}

	@Test
	void aChangeIsANewVersionAndTheOldOneStays() {
		var road = roads.approved();
		post(road, Map.of());
		var id = contracts.current(road).get(0).id();
		assertThat(page("/cases/" + road + "/contracts/new?of=" + id, "wanglonghu-township-clerk")).hasStatusOk().bodyText()
			.contains(ClaimDrafts.FIRM, "合同.pdf", "变更理由");
		var change = new HashMap<String, String>(Map.of("of", id.toString(), "reason", "账号变更", "parties[0].account", "62220202009999"));
		change.put("number", null);
		assertThat(post(road, change)).hasStatus(302);
		assertThat(contracts.current(road)).singleElement().satisfies(it -> assertThat(it.version()).isEqualTo(2));
		assertThat(contracts.all(road)).extracting(it -> it.parties().get(0).account()).containsExactly(ClaimDrafts.ACCOUNT, "62220202009999");
		assertThat(page("/cases/" + road + "/contracts", "yingshan-finance-clerk")).bodyText().contains("以前的版本（1）", ClaimDrafts.ACCOUNT, "62220202009999");
	}

	@Test
	void beforeTheApprovalNothingIsRegistered() {
		var road = roads.proposed();
		assertThat(post(road, Map.of())).hasStatus(422).bodyText().contains("项目批准后");
		assertThat(contracts.current(road)).isEmpty();
	}

	@Test
	void otherOfficesDoNotRegisterAndOtherCountiesDoNotSee() {
		var road = roads.approved();
		assertThat(post(road, "yingshan-finance-clerk", Map.of())).hasStatus(422).bodyText().contains("由实施单位或县乡村振兴部门登记");
		assertThat(page("/cases/" + road + "/contracts", "yilong-finance-clerk")).hasStatus(404);
		assertThat(post(road, "yilong-office-clerk", Map.of())).hasStatus(404);
		assertThat(contracts.current(road)).isEmpty();
	}

	@Test
	void anEmptyListSaysWhatItIsFor() {
		assertThat(page("/cases/" + roads.approved() + "/contracts", "wanglonghu-township-clerk")).hasStatusOk().bodyText()
			.contains("尚未登记合同", "contracts/new");
	}

	private MvcTestResult page(String path, String person) {
		return mvc.get().uri(path).with(signedIn.as(person)).exchange();
	}

	private MvcTestResult post(UUID road, Map<String, String> changes) {
		return post(road, "wanglonghu-township-clerk", changes);
	}

	private MvcTestResult post(UUID road, String person, Map<String, String> changes) {
		var fields = new HashMap<>(Map.of("number", "HT-1", "signedOn", "2026-01-05", "amount", "1150000", "scope", "承包全部路面工程", "parties[0].name",
				ClaimDrafts.FIRM, "parties[0].creditCode", CODE, "parties[0].bank", "示范银行营山支行", "parties[0].account", ClaimDrafts.ACCOUNT));
		fields.put("key", UUID.randomUUID().toString());
		changes.forEach((field, value) -> fields.merge(field, value == null ? "" : value, (old, now) -> now));
		var request = mvc.post().uri("/cases/" + road + "/contracts").multipart()
			.file(new MockMultipartFile("papers", "合同.pdf", "application/pdf", "%PDF-1.7 contract".getBytes(StandardCharsets.UTF_8)));
		fields.forEach((field, value) -> request.param(field, value));
		return request.with(signedIn.as(person)).with(csrf()).exchange();
	}

}
