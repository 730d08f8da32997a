package org.xieshou.demo;

import java.time.LocalDate;
import java.util.List;

import org.xieshou.funds.LedgerMonths;
import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;
import org.xieshou.time.MovableClock;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes the demonstration counties' months once the projects have lived through them; the last one that is over stays open. */
@Component
@Conditional(DemonstrationEnabled.class)
@ConditionalOnProperty(name = "xieshou.demo.projects", matchIfMissing = true)
@Order(DemonstrationProjects.ORDER + 1)
class DemonstrationMonths implements ApplicationRunner {

	private final ReferenceLoads loads;

	private final LedgerMonths months;

	private final Officials officials;

	private final MovableClock clock;

	DemonstrationMonths(ReferenceLoads loads, LedgerMonths months, Officials officials, MovableClock clock) {
		this.loads = loads;
		this.months = months;
		this.officials = officials;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		loads.once(ReferenceFile.shipped("demo/bookkeepers.csv", "county", "person"), file -> file.forEach(
				row -> officials.find(row.get("person")).ifPresent(by -> close(row.get("county"), by))));
	}

	private void close(String county, Official by) {
		var last = LocalDate.now(clock).withDayOfMonth(1).minusMonths(1);
		closable(county, last).forEach(month -> months.close(county, month, by.actor()));
	}

	private List<LocalDate> closable(String county, LocalDate last) {
		return months.of(county).stream().filter(month -> month.isBefore(last)).sorted().toList();
	}

}
