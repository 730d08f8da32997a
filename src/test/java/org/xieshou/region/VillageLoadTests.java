package org.xieshou.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.XieshouTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@XieshouTest
@Transactional
class VillageLoadTests {

	@Autowired
	VillageLoad villages;

	@Autowired
	Divisions divisions;

	@TempDir
	Path folder;

	@Test
	void theVillagesOfAnotherProvinceComeInOnRequest() {
		villages.run(new DefaultApplicationArguments("--load-villages=" + file("621122100201,\"试验村村民委员会\"")));
		assertThat(divisions.path("621122100201")).contains("甘肃省定西市陇西县巩昌镇试验村");
	}

	@Test
	void withoutTheOptionNothingIsLoaded() {
		villages.run(new DefaultApplicationArguments("--server.port=0"));
		assertThat(divisions.exists("621122100201")).isFalse();
	}

	@Test
	void whoStartsTheProgramIsToldTheLineToMend() {
		var arguments = new DefaultApplicationArguments("--load-villages=" + file("621122100201,甲村\n62112210020x,乙村"));
		assertThatThrownBy(() -> villages.run(arguments)).isInstanceOfSatisfying(ReferenceFault.class, fault ->
			assertThat(new ReferenceFaultAnalyzer().analyze(fault).getDescription()).contains("villages.csv, line 3", "62112210020x"));
	}

	@Test
	void aFileThatIsNotThereOrNotNamedIsSaidSo() {
		assertThatThrownBy(() -> villages.run(new DefaultApplicationArguments("--load-villages=" + folder.resolve("none.csv"))))
			.isInstanceOf(ReferenceFault.class).hasMessageContaining("cannot be read");
		assertThatThrownBy(() -> villages.run(new DefaultApplicationArguments("--load-villages")))
			.isInstanceOf(ReferenceFault.class).hasMessageContaining("names no file");
	}

	private Path file(String rows) {
		try {
			return Files.writeString(folder.resolve("villages.csv"), "code,name\n" + rows + "\n");
		}
		catch (IOException unwritable) {
			throw new AssertionError(unwritable);
		}
	}

}
