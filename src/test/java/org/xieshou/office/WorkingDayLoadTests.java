package org.xieshou.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xieshou.XieshouTest;
import org.xieshou.region.ReferenceFault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;

/** An administrator brings in the holidays of a year to come. */
@XieshouTest
@Transactional
class WorkingDayLoadTests {

	private static final LocalDate A_FRIDAY = LocalDate.of(2031, 10, 3);

	@Autowired
	WorkingDayLoad load;

	@Autowired
	WorkingDays workingDays;

	@TempDir
	Path folder;

	@Test
	void deadlinesCountWithTheYearThatWasLoadedAndWithACorrectionOfIt() throws IOException {
		assertThat(workingDays.isWorkingDay(A_FRIDAY)).isTrue();
		load.run(arguments("2031-10-03,false,国庆节,国务院办公厅关于2031年部分节假日安排的通知"));
		assertThat(workingDays.isWorkingDay(A_FRIDAY)).isFalse();
		load.run(arguments("2031-10-03,true,更正,国务院办公厅更正"));
		assertThat(workingDays.isWorkingDay(A_FRIDAY)).isTrue();
	}

	@Test
	void aLineThatCannotBeReadIsNamedAndNothingIsLoaded() {
		assertThatThrownBy(() -> load.run(arguments("2031-10-03,maybe,国庆节,通知"))).isInstanceOf(ReferenceFault.class)
			.hasMessageContaining("working-days.csv, line 2");
		assertThatThrownBy(() -> load.run(new DefaultApplicationArguments("--load-working-days"))).isInstanceOf(ReferenceFault.class)
			.hasMessageContaining("names no file");
	}

	private DefaultApplicationArguments arguments(String row) throws IOException {
		var file = Files.writeString(folder.resolve("days.csv"), "day,working,name,source\n" + row + "\n");
		return new DefaultApplicationArguments("--load-working-days=" + file);
	}

}
