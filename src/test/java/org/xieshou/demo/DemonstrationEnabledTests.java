package org.xieshou.demo;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class DemonstrationEnabledTests {

	static final String ISSUER = "xieshou.identity.issuer=https://id.example/realms/xieshou";

	final ApplicationContextRunner program = new ApplicationContextRunner().withUserConfiguration(Demonstration.class);

	@Test
	void withoutAnIssuerThereIsADemonstration() {
		program.run(context -> assertThat(context).hasSingleBean(Demonstration.class));
	}

	@Test
	void withAnIssuerThereIsNone() {
		program.withPropertyValues(ISSUER).run(context -> assertThat(context).doesNotHaveBean(Demonstration.class));
	}

	@Test
	void theSettingDecidesWhereItIsGiven() {
		program.withPropertyValues(ISSUER, "xieshou.demo.enabled=true")
			.run(context -> assertThat(context).hasSingleBean(Demonstration.class));
		program.withPropertyValues("xieshou.demo.enabled=false")
			.run(context -> assertThat(context).doesNotHaveBean(Demonstration.class));
	}

	@Configuration
	@Conditional(DemonstrationEnabled.class)
	static class Demonstration {

	}

}
