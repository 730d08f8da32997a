package org.xieshou.region;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VillageNamesTests {

	@ParameterizedTest
	@CsvSource({ "古佛村村民委员会,古佛村", "亮垭村民委员会,亮垭村", "石桥村委会,石桥村", "龙神垭农村社区居民委员会,龙神垭农村社区",
			"多福巷社区居委会,多福巷社区", "东门居委会,东门居委会", "黄河管理区,黄河管理区", "巴音嘎查村民委员会,巴音嘎查" })
	void aVillageIsCalledByItsNameAndNotByItsCommittee(String committee, String village) {
		assertThat(VillageNames.placeName(committee)).isEqualTo(village);
	}

}
