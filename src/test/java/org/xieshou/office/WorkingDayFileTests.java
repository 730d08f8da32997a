package org.xieshou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xieshou.region.ReferenceRow;

/** The shipped public holidays agree with the notices of the State Council's office, year by year. */
class WorkingDayFileTests {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	/** Days off and weekend days worked, added up from each notice. */
	@ParameterizedTest
	@CsvSource({ "2024, 28, 8, 国办发明电〔2023〕7号", "2025, 28, 5, 国办发明电〔2024〕12号", "2026, 33, 6, 国办发明电〔2025〕7号" })
	void eachYearHasTheDaysOfItsNotice(int year, int off, int worked, String document) {
		var rows = rows(year);
		assertThat(rows).allMatch(row -> row.get("source").contains(year + "年") && row.get("source").contains(document));
		assertThat(rows.stream().filter(row -> row.get("working").equals("false"))).hasSize(off);
		assertThat(rows.stream().filter(row -> row.get("working").equals("true")).map(WorkingDayFileTests::day)).hasSize(worked)
			.allMatch(day -> WEEKEND.contains(day.getDayOfWeek()));
	}

	@ParameterizedTest
	@CsvSource({ "2024-02-10, 2024-02-17", "2024-10-01, 2024-10-07", "2025-01-28, 2025-02-04", "2025-05-01, 2025-05-05",
			"2025-10-01, 2025-10-08", "2026-01-01, 2026-01-03", "2026-02-15, 2026-02-23", "2026-09-25, 2026-09-27", "2026-10-01, 2026-10-07" })
	void theLongHolidaysAreOffFromTheirFirstToTheirLastDay(LocalDate first, LocalDate last) {
		var off = rows(first.getYear()).stream().filter(row -> row.get("working").equals("false")).map(WorkingDayFileTests::day).toList();
		assertThat(off).containsAll(first.datesUntil(last.plusDays(1)).toList()).doesNotContain(first.minusDays(1), last.plusDays(1));
	}

	private static List<ReferenceRow> rows(int year) {
		var rows = new ArrayList<ReferenceRow>();
		WorkingDayFile.shipped().forEach(rows::add);
		return rows.stream().filter(row -> day(row).getYear() == year).toList();
	}

	private static LocalDate day(ReferenceRow row) {
		return LocalDate.parse(row.get("day"));
	}

}
