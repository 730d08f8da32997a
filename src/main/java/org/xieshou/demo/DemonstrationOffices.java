package org.xieshou.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xieshou.office.Directory;
import org.xieshou.office.Duty;
import org.xieshou.office.OfficeFunction;
import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.office.Role;
import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceLoads;
import org.xieshou.region.ReferenceRow;

/** Opens the demonstration offices and appoints their officials, once; what an administrator changes later stays. */
@Component
@Conditional(DemonstrationEnabled.class)
@Order(DemonstrationOffices.ORDER)
class DemonstrationOffices implements ApplicationRunner {

	/** Before everything of the demonstration that needs officials. */
	static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

	private static final LocalDate IN_OFFICE_SINCE = LocalDate.of(2020, 1, 1);

	private final ReferenceLoads loads;

	private final Directory directory;

	DemonstrationOffices(ReferenceLoads loads, Directory directory) {
		this.loads = loads;
		this.directory = directory;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		loads.once(ReferenceFile.shipped("demo/offices.csv", "place", "function", "name"), file -> file.forEach(this::open));
		loads.once(ReferenceFile.shipped("demo/officials.csv", "person", "name", "office", "duty", "roles"),
				file -> file.forEach(this::appoint));
	}

	private void open(ReferenceRow row) {
		directory.open(new OfficeId(row.get("place"), row.get("function", OfficeFunction::of)), row.get("name"));
	}

	private void appoint(ReferenceRow row) {
		var person = row.get("person", PersonId::of);
		directory.enter(person, row.get("name"), row.get("roles", DemonstrationOffices::roles), IN_OFFICE_SINCE);
		directory.appoint(person, row.get("office", OfficeId::of), row.get("duty", Duty::of), IN_OFFICE_SINCE);
	}

	private static Set<Role> roles(String keys) {
		return Arrays.stream(keys.split(";")).map(Role::of).collect(Collectors.toSet());
	}

}
