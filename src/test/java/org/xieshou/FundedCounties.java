package org.xieshou;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.funds.Allotment;
import org.xieshou.funds.Allotting;
import org.xieshou.project.Source;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The counties of the tests were allotted more than their projects will ever want, from every source but {@code CENTRAL}. */
@Component
class FundedCounties implements ApplicationRunner {

	private static final List<String> COUNTIES = List.of("511322", "511324", "511325", "511381");

	private static final List<Source> SOURCES = List.of(Source.EAST_AID, Source.PROVINCIAL, Source.PREFECTURE, Source.COUNTY_MATCHING);

	private final Allotting allotting;

	FundedCounties(Allotting allotting) {
		this.allotting = allotting;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		COUNTIES.forEach(county -> SOURCES.forEach(source -> allotting.enter(new Allotment(UUID.randomUUID(), county, source, 2026,
				"测试〔2026〕1号", new BigDecimal("1000000000.00"), LocalDate.of(2026, 1, 5)), Actor.SYSTEM)));
	}

}
