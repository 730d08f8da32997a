package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Blank rows at the end of a list are not what somebody entered. */
class EnteredRowsTests {

	private static final Map<String, Object> BLANK = Map.of("item", " ", "papers", List.of());

	private static final Map<String, Object> FILLED = Map.of("item", "路基", "papers", List.of());

	@Test
	void blankRowsAtTheEndAreDropped() {
		assertThat(EnteredRows.trimmed(Map.of("lines", List.of(FILLED, BLANK, BLANK)), null)).isEqualTo(Map.of("lines", List.of(FILLED)));
	}

	@Test
	void aBlankRowBetweenOthersStaysWhereItIs() {
		var lines = List.of(FILLED, BLANK, FILLED);
		assertThat(EnteredRows.trimmed(Map.of("lines", lines), null)).isEqualTo(Map.of("lines", lines));
	}

	@Test
	void theListThatIsToGrowKeepsItsBlankRows() {
		var entered = Map.<String, Object>of("lines", List.of(FILLED, BLANK), "others", List.of(BLANK));
		assertThat(EnteredRows.trimmed(entered, "lines")).isEqualTo(Map.of("lines", List.of(FILLED, BLANK), "others", List.of()));
	}

	@Test
	void severalChoicesOfOneFieldAreNoRows() {
		var entered = Map.<String, Object>of("faults", List.of("spread-thin", ""), "reason", "");
		assertThat(EnteredRows.trimmed(entered, null)).isEqualTo(entered);
	}

}
