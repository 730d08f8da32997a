package org.xieshou.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTests {

	@Test
	void partsArePiledOneBehindTheOther() {
		assertThat(Bar.scaledTo(8).piled("calm", 2).piled("late", 6).parts()).extracting(Bar.Part::x, Bar.Part::width)
			.map(Object::toString).containsExactly("(0, 25.0)", "(25.0, 75.0)");
	}

	@Test
	void aPartLaidOverAnotherIsSlimmer() {
		assertThat(Bar.scaledTo(10).laid("approved", 10).laid("released", 5).parts()).extracting(Bar.Part::y, Bar.Part::height)
			.map(Object::toString).containsExactly("(0, 20)", "(4, 12)");
	}

	@Test
	void nothingIsDrawnOfNothing() {
		assertThat(Bar.scaledTo(10).piled("calm", 0).parts()).isEmpty();
		assertThat(Bar.scaledTo(0).laid("approved", 3).parts()).isEmpty();
	}

}
