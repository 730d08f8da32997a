package org.xieshou.region;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.xieshou.XieshouTest;

import static org.assertj.core.api.Assertions.assertThat;

@XieshouTest
class PlaceNamesTests {

	@Autowired
	PlaceNames names;

	@Test
	void aCodeOrAFullNameMeansOnePlace() {
		assertThat(codes("511322121218", "")).containsExactly("511322121218");
		assertThat(codes("四川省南充市营山县望龙湖镇古佛村", "")).containsExactly("511322121218");
		assertThat(codes(" 四川省 南充市 营山县 ", "")).containsExactly("511322");
		assertThat(codes("重庆市万州区", "")).containsExactly("500101");
		assertThat(codes("湖北省仙桃市", "")).containsExactly("429004");
	}

	@Test
	void aNameAloneMeansEveryPlaceOfThatNameWithin() {
		assertThat(codes("古佛村", "511322")).containsExactly("511322121218");
		assertThat(codes("营山县", "")).containsExactly("511322");
		assertThat(codes("清水乡", "")).hasSizeGreaterThan(1);
		assertThat(codes("清水乡", "511322")).containsExactly("511322237");
	}

	@Test
	void anUnknownNameOrAPlaceElsewhereMeansNone() {
		assertThat(codes("四川省南充市无此县", "")).isEmpty();
		assertThat(codes("330106", "51")).isEmpty();
		assertThat(codes("营山", "")).isEmpty();
	}

	private List<String> codes(String text, String within) {
		return names.meantBy(text, within).stream().map(Division::code).toList();
	}

}
