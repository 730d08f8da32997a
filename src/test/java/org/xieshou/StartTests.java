package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xieshou.process.ModelReleases;

import org.springframework.beans.factory.annotation.Autowired;

/** What holds after a start. */
@XieshouTest
class StartTests {

	@Autowired
	ModelReleases releases;

	@Test
	void theShippedModelsAreReleased() {
		assertThat(releases.all()).isNotEmpty();
	}

}
