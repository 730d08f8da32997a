package org.xieshou.region;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.xieshou.XieshouTest;

import static org.assertj.core.api.Assertions.assertThat;

@XieshouTest
class DivisionsTests {

	@Autowired
	Divisions divisions;

	@Test
	void aCountyKnowsItsNameItsLevelAndWhereItLies() {
		assertThat(divisions.find("511322")).contains(new Division("511322", "营山县", Level.COUNTY, "5113", false));
		assertThat(divisions.path("511322")).contains("四川省南充市营山县");
		assertThat(divisions.exists("519999")).isFalse();
		assertThat(divisions.path("519999")).isEmpty();
	}

	@Test
	void aVillageOfNanchongIsNamedAsInAnAddress() {
		assertThat(divisions.path("511322121218")).contains("四川省南充市营山县望龙湖镇古佛村");
	}

	@Test
	void whatLiesAboveIsGivenFromNearToFar() {
		assertThat(divisions.ancestors("511322121218")).extracting(Division::code)
			.containsExactly("511322121", "511322", "5113", "51");
		assertThat(divisions.ancestors("51")).isEmpty();
	}

	@Test
	void theCodeTellsTheDivisionAtEveryLevelAboveItsOwn() {
		assertThat(divisions.at("511322121218", Level.COUNTY)).contains("511322");
		assertThat(divisions.at("511322", Level.COUNTY)).contains("511322");
		assertThat(divisions.at("5113", Level.COUNTY)).isEmpty();
	}

	@Test
	void theDistrictsOfAMunicipalityLieDirectlyInIt() {
		assertThat(divisions.find("5001")).map(Division::filler).contains(true);
		assertThat(divisions.find("5002")).map(Division::filler).contains(true);
		assertThat(divisions.superior("500101")).map(Division::name).contains("重庆市");
		assertThat(divisions.path("500101")).contains("重庆市万州区");
		assertThat(divisions.children("50")).extracting(Division::name).contains("万州区", "城口县").doesNotContain("市辖区", "县");
	}

	@Test
	void countiesDirectlyUnderAProvinceHaveItAsTheirSuperior() {
		assertThat(divisions.superior("429004")).map(Division::name).contains("湖北省");
		assertThat(divisions.superior("469001")).map(Division::name).contains("海南省");
		assertThat(divisions.superior("659001")).map(Division::name).contains("新疆维吾尔自治区");
		assertThat(divisions.superior("419001")).map(Division::name).contains("河南省");
		assertThat(divisions.path("429004")).contains("湖北省仙桃市");
		assertThat(divisions.children("42")).extracting(Division::name).contains("恩施土家族苗族自治州", "神农架林区")
			.doesNotContain("省直辖县级行政区划");
	}

	@Test
	void aCityWithoutCountiesHasItsTownshipsDirectlyBelow() {
		assertThat(divisions.find("620201")).map(Division::filler).contains(true);
		assertThat(divisions.children("4419")).allMatch(division -> division.level() == Level.TOWNSHIP).isNotEmpty();
		assertThat(divisions.superior("441900003")).map(Division::name).contains("东莞市");
	}

	@Test
	void aProvinceHasNobodyAbove() {
		assertThat(divisions.superior("51")).isEmpty();
		assertThat(divisions.provinces()).hasSize(31).extracting(Division::name).contains("四川省", "浙江省");
	}

	@Test
	void aSearchFindsUpperLevelsAndExactNamesFirstAndStaysWithin() {
		assertThat(divisions.search("营山", "", 5)).first().extracting(Division::code).isEqualTo("511322");
		assertThat(divisions.search("清水乡", "5113", 20)).extracting(Division::code).contains("511322237")
			.allMatch(code -> code.startsWith("5113"));
		assertThat(divisions.search("社区", "5113", 3)).hasSize(3);
		assertThat(divisions.search("511322121", "", 3)).first().extracting(Division::name).isEqualTo("望龙湖镇");
		assertThat(divisions.search("%", "", 3)).isEmpty();
		assertThat(divisions.search("市辖区", "", 3)).isEmpty();
	}

	@Test
	void villagesAreFoundWithinAPrefectureOrWhereNothingElseFits() {
		assertThat(divisions.search("清水", "5113", 50)).extracting(Division::level).contains(Level.TOWNSHIP, Level.VILLAGE);
		assertThat(divisions.search("清水", "51", 50)).extracting(Division::level).contains(Level.TOWNSHIP)
			.doesNotContain(Level.VILLAGE);
		assertThat(divisions.search("古佛村", "", 5)).extracting(Division::code).contains("511322121218");
	}

	@Test
	void manyNamesComeWithOneQuestion() {
		assertThat(divisions.paths(List.of("51", "511322", "511322", "519999")))
			.containsOnlyKeys("51", "511322").containsEntry("511322", "四川省南充市营山县");
		assertThat(divisions.paths(List.of())).isEmpty();
	}

}
