package org.xieshou.demo;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.XieshouTest;
import org.xieshou.office.Directory;
import org.xieshou.office.Office;
import org.xieshou.office.OfficeFunction;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.People;
import org.xieshou.office.PersonId;
import org.xieshou.office.Role;
import org.xieshou.office.Staff;
import org.xieshou.region.Level;
import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;

import static org.assertj.core.api.Assertions.assertThat;

@XieshouTest
@Transactional
class DemonstrationOfficesTests {

	static final List<String> COUNTIES = List.of("511322", "511324", "511325", "511381");

	@Autowired
	ReferenceLoads loads;

	@Autowired
	Directory directory;

	@Autowired
	Offices offices;

	@Autowired
	People people;

	@BeforeEach
	void load() {
		new DemonstrationOffices(loads, directory).run(null);
	}

	@Test
	void everyOfficeOfTheDemonstrationHasStaff() {
		var all = Stream.of("51", "33").flatMap(province -> offices.in(province).stream()).map(Office::id).toList();
		assertThat(all).hasSizeGreaterThan(80).allMatch(offices::hasStaff);
	}

	@Test
	void everyCountyHasADifferentPersonForEachStepOfTheMoney() {
		for (var county : COUNTIES) {
			var screening = staff(county, OfficeFunction.OFFICE);
			var finance = staff(county, OfficeFunction.FINANCE);
			assertThat(screening).hasSize(3);
			assertThat(finance).hasSize(3);
			var different = new HashSet<>(screening);
			different.addAll(finance);
			assertThat(different).hasSize(6);
		}
	}

	@Test
	void everyCountyHasEveryBureau() {
		for (var county : COUNTIES) {
			assertThat(offices.in(county)).extracting(Office::function).contains(OfficeFunction.DEVELOPMENT,
					OfficeFunction.TRANSPORT, OfficeFunction.WATER, OfficeFunction.AGRICULTURE, OfficeFunction.EDUCATION,
					OfficeFunction.HEALTH, OfficeFunction.HUMAN_RESOURCES, OfficeFunction.HOUSING, OfficeFunction.CULTURE,
					OfficeFunction.ENERGY, OfficeFunction.COMMERCE, OfficeFunction.AUDIT, OfficeFunction.LEADING_GROUP);
		}
	}

	@Test
	void everyPlaceOfTheRealProjectsHasSomebodyToProposeAndSomebodyElseToCheck() {
		ReferenceFile.shipped("reference/projects-nanchong.csv", "county_code", "township_code").forEach(row -> {
			var place = row.find("township_code").orElse(row.get("county_code"));
			assertThat(offices.staffOf(offices.at(place, Level.TOWNSHIP, OfficeFunction.TOWNSHIP)))
				.as(place).hasSizeGreaterThan(1);
		});
		assertThat(offices.staffOf(OfficeId.of("511322121218:village"))).hasSize(2);
	}

	@Test
	void everyRegionThatHelpsNanchongHasACooperationOffice() {
		assertThat(offices.partnersOf("511322")).hasSize(5).allMatch(offices::hasStaff);
	}

	@Test
	void twoAdministratorsDrawTheProcessesAndOneAuditorReadsThePrefecture() {
		assertThat(people.employed()).filteredOn(person -> person.roles().contains(Role.PROCESS_ADMIN))
			.hasSize(2).allMatch(person -> person.roles().size() == 1);
		assertThat(people.find(PersonId.of("nanchong-auditor"))).hasValueSatisfying(auditor -> {
			assertThat(auditor.roles()).containsExactly(Role.AUDITOR);
			assertThat(offices.officesOf(auditor.id())).extracting(Staff::office).containsExactly(OfficeId.of("5113:audit"));
		});
	}

	@Test
	void loadingAgainKeepsWhatAnAdministratorChanged() {
		directory.open(OfficeId.of("511322:finance"), "营山县财政和国资局");
		load();
		assertThat(offices.find(OfficeId.of("511322:finance"))).map(Office::name).contains("营山县财政和国资局");
	}

	private List<PersonId> staff(String county, OfficeFunction function) {
		return offices.staffOf(new OfficeId(county, function)).stream().map(Staff::person).toList();
	}

}
