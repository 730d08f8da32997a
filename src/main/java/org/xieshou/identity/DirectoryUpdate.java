package org.xieshou.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.xieshou.identity.SyncResult.Problem;
import org.xieshou.office.Directory;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.PersonId;
import org.xieshou.office.Personnel;
import org.xieshou.office.Role;
import org.xieshou.security.SignIns;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes our directory say what a snapshot of Keycloak's says, all of it or nothing. */
@Component
@Conditional(IssuerConfigured.class)
class DirectoryUpdate {

	private final Directory directory;

	private final Offices offices;

	private final Accounts accounts;

	private final Admission admission;

	private final Personnel personnel;

	private final SignIns signIns;

	DirectoryUpdate(Directory directory, Offices offices, Accounts accounts, Admission admission, Personnel personnel, SignIns signIns) {
		this.directory = directory;
		this.offices = offices;
		this.accounts = accounts;
		this.admission = admission;
		this.personnel = personnel;
		this.signIns = signIns;
	}

	@Transactional
	public SyncResult apply(String issuer, DirectorySnapshot snapshot) {
		if (isDoubtful(issuer, snapshot)) {
			return SyncResult.without("doubtful", List.of());
		}
		var problems = new ArrayList<>(snapshot.unknown().stream().map(group -> new Problem("notAnOffice", group)).toList());
		snapshot.offices().forEach((id, name) -> open(id, name, problems));
		Set<PersonId> present = new HashSet<>();
		var changed = snapshot.people().stream().filter(entry -> entry.enabled() && enter(entry.account(), present, problems)).count();
		var left = accounts.employedFrom(issuer).stream().filter(person -> !present.contains(person)).filter(this::release).count();
		return new SyncResult("done", snapshot.offices().size(), present.size(), (int) changed, (int) left, problems);
	}

	/** Half of a directory does not leave at once: rather something is wrong with what could be read. */
	private boolean isDoubtful(String issuer, DirectorySnapshot snapshot) {
		var known = accounts.employedFrom(issuer);
		var subjects = snapshot.people().stream().map(entry -> accounts.find(issuer, entry.account().subject())).toList();
		var missing = known.stream().filter(person -> subjects.stream().noneMatch(found -> found.filter(person::equals).isPresent())).count();
		return missing > 5 && missing * 2 > known.size();
	}

	private void open(String id, String name, List<Problem> problems) {
		try {
			var office = OfficeId.of(id);
			var known = offices.find(office);
			if (known.isEmpty() && name.isEmpty()) {
				problems.add(new Problem("noName", id));
			}
			else if (!name.isEmpty() && known.filter(it -> it.name().equals(name)).isEmpty()) {
				directory.open(office, name);
			}
		}
		catch (IllegalArgumentException impossible) {
			problems.add(new Problem("noSuchPlace", id));
		}
	}

	private boolean enter(Account account, Set<PersonId> present, List<Problem> problems) {
		var person = accounts.personOf(account);
		var posts = admission.existing(account.posts());
		if (accounts.isTaken(person, account)) {
			problems.add(new Problem("nameTaken", account.username()));
			return false;
		}
		var conflict = Role.conflict(account.roles());
		if (conflict.isPresent()) {
			problems.add(new Problem("twoRoles", String.join(" ", account.username(), conflict.get().one().key(), conflict.get().other().key())));
			return false;
		}
		if (account.roles().isEmpty() || posts.isEmpty()) {
			problems.add(new Problem(account.roles().isEmpty() ? "noRole" : "noOffice", account.username()));
			return false;
		}
		present.add(person);
		var changed = admission.enter(account, person, posts);
		if (changed) {
			signIns.recheck(person.value());
		}
		return changed;
	}

	private boolean release(PersonId person) {
		signIns.endAllOf(person.value());
		return personnel.release(person);
	}

}
