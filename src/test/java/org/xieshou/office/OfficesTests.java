package org.xieshou.office;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.XieshouTest;
import org.xieshou.region.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** In regions without demonstration offices, so that what the demonstration opens does not matter. */
@XieshouTest
@Transactional
class OfficesTests {

	static final LocalDate DAY = LocalDate.of(2020, 1, 1);

	static final PersonId CLERK = PersonId.of("test-clerk");

	@Autowired
	Offices offices;

	@Autowired
	Directory directory;

	@Autowired
	People people;

	@Autowired
	LineBureaus lineBureaus;

	@BeforeEach
	void openOffices() {
		directory.open(OfficeId.of("62:office"), "甘肃省乡村振兴办公室");
		directory.open(OfficeId.of("6211:finance"), "定西市财政局");
		directory.open(OfficeId.of("6211:office"), "定西市乡村振兴办公室");
		directory.open(OfficeId.of("621122:finance"), "陇西县财政局");
		directory.open(OfficeId.of("621122:water"), "陇西县水务局");
		directory.enter(CLERK, "定西市财政局 经办员", Set.of(Role.OFFICIAL), DAY);
	}

	@Test
	void theCountyOfficeOfAProjectSitsInTheCountyOfItsVillage() {
		assertThat(at("621122100001", Level.COUNTY, "finance")).isEqualTo("621122:finance");
		assertThat(at("621122100001", Level.TOWNSHIP, "township")).isEqualTo("621122100:township");
		assertThat(at("621122100001", Level.PREFECTURE, "office")).isEqualTo("6211:office");
	}

	@Test
	void nobodySitsAtAFillerLevel() {
		assertThat(at("500101", Level.PREFECTURE, "finance")).isEqualTo("50:finance");
		assertThat(at("500101", Level.COUNTY, "finance")).isEqualTo("500101:finance");
		assertThat(at("429004", Level.PREFECTURE, "audit")).isEqualTo("42:audit");
		assertThat(at("469001", Level.COUNTY, "audit")).isEqualTo("469001:audit");
		assertThat(at("620201", Level.COUNTY, "water")).isEqualTo("6202:water");
		assertThatIllegalArgumentException().isThrownBy(() -> directory.open(OfficeId.of("5001:finance"), "市辖区财政局"));
		assertThatIllegalArgumentException().isThrownBy(() -> directory.open(OfficeId.of("5199:finance"), "无"));
		assertThatIllegalArgumentException().isThrownBy(() -> directory.open(OfficeId.of("62:village"), "无"));
	}

	@Test
	void aProjectOfAWholeCountyOrPrefectureAlwaysHasAnOffice() {
		assertThat(at("5113", Level.COUNTY, "finance")).isEqualTo("5113:finance");
		assertThat(at("511322", Level.TOWNSHIP, "township")).isEqualTo("511322:office");
		assertThat(at("511322", Level.VILLAGE, "village")).isEqualTo("511322:office");
		assertThat(at("511322121", Level.VILLAGE, "village")).isEqualTo("511322121:township");
	}

	@Test
	void theSuperiorIsTheSameBureauAboveOrElseTheOfficeThatAnswersForThePlace() {
		assertThat(superior("621122:finance")).isEqualTo("6211:finance");
		assertThat(superior("621122:water")).isEqualTo("6211:office");
		assertThat(superior("621122100:township")).isEqualTo("6211:office");
		assertThat(superior("6211:finance")).isEqualTo("62:office");
		assertThat(offices.superiorOf(OfficeId.of("62:office"))).isEmpty();
	}

	@Test
	void theSuperiorOfACountyUnderAMunicipalityIsTheMunicipality() {
		directory.open(OfficeId.of("50:office"), "重庆市乡村振兴办公室");
		assertThat(superior("500101:finance")).isEqualTo("50:office");
	}

	@Test
	void whereNobodyServesTheNearestStaffedOfficeAboveIsTold() {
		var water = OfficeId.of("621122:water");
		assertThat(offices.superiorToTell(water)).isEmpty();
		directory.appoint(CLERK, OfficeId.of("62:office"), Duty.CLERK, DAY);
		assertThat(offices.superiorToTell(water)).contains(OfficeId.of("62:office"));
		directory.appoint(CLERK, OfficeId.of("6211:office"), Duty.CLERK, DAY);
		assertThat(offices.superiorToTell(water)).contains(OfficeId.of("6211:office"));
		directory.appoint(CLERK, water, Duty.CLERK, DAY);
		assertThat(offices.superiorToTell(water)).isEmpty();
	}

	@Test
	void whoseTimeIsOverNoLongerServes() {
		var finance = OfficeId.of("6211:finance");
		directory.appoint(CLERK, finance, Duty.CLERK, DAY);
		directory.appoint(CLERK, finance, Duty.DIRECTOR, DAY);
		assertThat(offices.staffOf(finance))
			.containsExactly(new Staff(CLERK, "定西市财政局 经办员", finance, Duty.DIRECTOR, DAY, null));
		assertThat(offices.officesOf(CLERK)).extracting(Staff::office).containsExactly(finance);
		directory.dismiss(CLERK, finance, DAY.plusYears(1));
		assertThat(offices.hasStaff(finance)).isFalse();
	}

	@Test
	void whoLeftServesNowhereButStaysKnown() {
		directory.appoint(CLERK, OfficeId.of("6211:finance"), Duty.CLERK, DAY);
		directory.leave(CLERK, DAY.plusYears(2));
		assertThat(offices.officesOf(CLERK)).isEmpty();
		assertThat(people.find(CLERK)).map(Person::leftOn).contains(DAY.plusYears(2));
		assertThat(people.employed()).extracting(Person::id).doesNotContain(CLERK);
	}

	@Test
	void whoStartsTomorrowDoesNotServeToday() {
		directory.appoint(CLERK, OfficeId.of("6211:finance"), Duty.CLERK, LocalDate.of(2999, 1, 1));
		assertThat(offices.hasStaff(OfficeId.of("6211:finance"))).isFalse();
	}

	@Test
	void theOfficesOfATerritoryAreListedFromAbove() {
		assertThat(offices.in("6211")).extracting(office -> office.id().toString())
			.containsExactly("6211:finance", "6211:office", "621122:finance", "621122:water");
	}

	@Test
	void theRegionsThatHelpAPlaceAreItsPartners() {
		assertThat(offices.partnersOf("621122")).extracting(OfficeId::toString)
			.containsExactly("3501:cooperation", "12:cooperation");
		assertThat(offices.partnersOf("3307")).isEmpty();
	}

	@Test
	void everyKindOfProjectHasALineBureau() {
		assertThat(lineBureaus.of("drinking-water")).isEqualTo(OfficeFunction.WATER);
		assertThat(lineBureaus.of("whole-village")).isEqualTo(OfficeFunction.AGRICULTURE);
		assertThatIllegalArgumentException().isThrownBy(() -> lineBureaus.of("space-travel"));
	}

	private String at(String place, Level level, String function) {
		return offices.at(place, level, OfficeFunction.of(function)).toString();
	}

	private String superior(String office) {
		return offices.superiorOf(OfficeId.of(office)).orElseThrow().toString();
	}

}
