package org.xieshou.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.funds.Allotment;
import org.xieshou.funds.Allotting;
import org.xieshou.funds.DedicatedAccount;
import org.xieshou.funds.DedicatedAccounts;
import org.xieshou.project.Source;
import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;
import org.xieshou.region.ReferenceRow;
import org.xieshou.time.MovableClock;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters the demonstration counties' dedicated accounts and allotments, each on its day, before the projects live on them. */
@Component
@Conditional(DemonstrationEnabled.class)
@ConditionalOnProperty(name = "xieshou.demo.projects", matchIfMissing = true)
@Order(DemonstrationProjects.ORDER - 1)
class DemonstrationAllotments implements ApplicationRunner {

	private static final LocalTime MORNING = LocalTime.of(10, 0);

	private final ReferenceLoads loads;

	private final Allotting allotting;

	private final DedicatedAccounts accounts;

	private final MovableClock clock;

	DemonstrationAllotments(ReferenceLoads loads, Allotting allotting, DedicatedAccounts accounts, MovableClock clock) {
		this.loads = loads;
		this.allotting = allotting;
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try {
			loads.once(ReferenceFile.shipped("demo/dedicated-accounts.csv", "county", "valid_from", "name", "bank", "number"),
					file -> file.forEach(this::open));
			loads.once(ReferenceFile.shipped("demo/allotments.csv", "county", "source", "year", "document", "amount", "allotted_on"),
					file -> file.forEach(this::enter));
		}
		finally {
			clock.reset();
		}
	}

	private void open(ReferenceRow row) {
		var day = row.get("valid_from", LocalDate::parse);
		clock.moveTo(day.atTime(MORNING).atZone(MovableClock.BEIJING).toInstant());
		accounts.open(new DedicatedAccount(row.get("county"), day, row.get("name"), row.get("bank"), row.get("number")), Actor.SYSTEM);
	}

	private void enter(ReferenceRow row) {
		var day = row.get("allotted_on", LocalDate::parse);
		clock.moveTo(day.atTime(MORNING).atZone(MovableClock.BEIJING).toInstant());
		allotting.enter(new Allotment(UUID.randomUUID(), row.get("county"), row.get("source", Source::valueOf),
				row.get("year", Integer::valueOf), row.get("document"), row.get("amount", BigDecimal::new), day), Actor.SYSTEM);
	}

}
