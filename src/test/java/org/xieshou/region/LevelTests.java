package org.xieshou.region;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LevelTests {

	@Test
	void theNumberOfDigitsTellsTheLevel() {
		assertThat(Level.of("51")).isEqualTo(Level.PROVINCE);
		assertThat(Level.of("5113")).isEqualTo(Level.PREFECTURE);
		assertThat(Level.of("511322")).isEqualTo(Level.COUNTY);
		assertThat(Level.of("511322121")).isEqualTo(Level.TOWNSHIP);
		assertThat(Level.of("511322121218")).isEqualTo(Level.VILLAGE);
	}

	@Test
	void whatIsNoDivisionCodeHasNoLevel() {
		assertThatIllegalArgumentException().isThrownBy(() -> Level.of("511"));
		assertThatIllegalArgumentException().isThrownBy(() -> Level.of("５１"));
		assertThatIllegalArgumentException().isThrownBy(() -> Level.of("5x"));
		assertThatIllegalArgumentException().isThrownBy(() -> Level.of(null));
	}

}
