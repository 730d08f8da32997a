package org.xieshou.office;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.xieshou.region.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OfficeIdTests {

	@Test
	void anOfficeIsWrittenAsPlaceAndFunction() {
		var id = OfficeId.of("511322:human-resources");
		assertThat(id).isEqualTo(new OfficeId("511322", OfficeFunction.HUMAN_RESOURCES)).hasToString("511322:human-resources");
		assertThat(id.level()).isEqualTo(Level.COUNTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "511322", "511322:", ":finance", "511:finance", "511322:bank", "511322:FINANCE", "" })
	void anythingElseIsNoOffice(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> OfficeId.of(text));
	}

	@ParameterizedTest
	@EnumSource(OfficeFunction.class)
	void everyFunctionSitsSomewhereAndIsFoundByItsKey(OfficeFunction function) {
		assertThat(Level.values()).anyMatch(function::sitsAt);
		assertThat(OfficeFunction.of(function.key())).isEqualTo(function);
	}

}
