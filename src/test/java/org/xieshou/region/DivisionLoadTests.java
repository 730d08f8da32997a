package org.xieshou.region;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.XieshouTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@XieshouTest
@Transactional
class DivisionLoadTests {

	@Autowired
	DivisionLoad load;

	@Autowired
	ReferenceLoads loads;

	@Autowired
	Divisions divisions;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theShippedDivisionsAreAllThere() {
		assertThat(count("level < 12")).isEqualTo(31 + 342 + 2978 + 41352);
		assertThat(count("level = 12 and code like '5113%'")).isEqualTo(3004);
	}

	@Test
	void newCodesComeInAndNamesAreBroughtUpToDateButNoneGoes() {
		assertThat(load.load(file("code,name\n511322121218,新古佛村村民委员会\n511322121999,试验村村民委员会\n"))).isEqualTo(2);
		assertThat(divisions.path("511322121218")).contains("四川省南充市营山县望龙湖镇新古佛村");
		assertThat(divisions.exists("511322121999")).isTrue();
		assertThat(divisions.exists("511322121217")).isTrue();
	}

	@Test
	void aWrongLineIsNamedAndNothingIsLoaded() {
		assertFault("code,name\n511322121998,甲村\n5113221219,乙村\n", "line 3", "5113221219");
		assertFault("code,name\n511322998001,甲村\n", "line 2", "511322998001 lies in a division that is unknown");
		assertFault("code,name\n511322121998,甲村\n511322121998,乙村\n", "line 3", "listed twice");
		assertFault("code,name\n511322121998,\"甲\\村\"\n", "line 2", "no division name");
	}

	@Test
	void theSameFileIsLoadedOnce() {
		var file = file("code,name\n511322121998,甲村村民委员会\n");
		assertThat(loads.once(file, load::load)).isTrue();
		assertThat(loads.once(file, load::load)).isFalse();
		assertThat(loads.once(file("code,name\n511322121998,乙村村民委员会\n"), load::load)).isTrue();
		assertThat(divisions.find("511322121998")).map(Division::placeName).contains("乙村");
	}

	private void assertFault(String content, String... parts) {
		assertThatThrownBy(() -> load.load(file(content))).isInstanceOf(ReferenceFault.class).hasMessageContainingAll(parts);
		jdbc.sql("drop table if exists division_staged").update();
		assertThat(divisions.exists("511322121998")).isFalse();
	}

	private long count(String which) {
		return jdbc.sql("select count(*) from division where " + which).query(Long.class).single();
	}

	private static ReferenceFile file(String content) {
		return new ReferenceFile("test.csv", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)), "code", "name");
	}

}
