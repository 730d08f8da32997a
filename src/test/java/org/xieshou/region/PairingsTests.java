package org.xieshou.region;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.xieshou.XieshouTest;

import static org.assertj.core.api.Assertions.assertThat;

@XieshouTest
class PairingsTests {

	@Autowired
	Pairings pairings;

	@Test
	void everyPairingOfTheDocumentsIsThere() {
		assertThat(pairings.all()).hasSize(36).contains(new Pairing("4420", "中山市", "5306", "昭通市", 2016,
				"关于进一步加强东西部扶贫协作工作的指导意见（2016）第四条"));
	}

	@Test
	void aCountyIsHelpedThroughItsPrefectureAndItsProvinceNearestFirst() {
		assertThat(pairings.eastOf("511322")).extracting(Pairing::eastName)
			.containsExactly("杭州市", "温州市", "湖州市", "金华市", "浙江省");
	}

	@Test
	void aProvinceAlsoSeesThePairingsOfItsPrefectures() {
		assertThat(pairings.eastOf("52")).extracting(Pairing::westName).contains("六盘水市", "黔东南苗族侗族自治州");
		assertThat(pairings.westOf("33")).extracting(Pairing::westCode).contains("51", "5113", "4228");
	}

	@Test
	void aCityDoesNotAnswerForThePairingOfItsProvince() {
		assertThat(pairings.westOf("3307")).extracting(Pairing::westCode).containsExactly("5113");
	}

	@Test
	void onlyTheHelpedRegionIsBetweenTheTwo() {
		assertThat(pairings.between("3307", "511322121")).hasSize(1);
		assertThat(pairings.between("33", "511322")).extracting(Pairing::eastCode).containsExactly("3301", "3303", "3305", "3307", "33");
		assertThat(pairings.between("3307", "511181")).isEmpty();
		assertThat(pairings.between("3302", "511322")).isEmpty();
	}

}
