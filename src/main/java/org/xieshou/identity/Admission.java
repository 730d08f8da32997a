package org.xieshou.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.xieshou.identity.NotAdmitted.Reason;
import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.PersonId;
import org.xieshou.office.Personnel;
import org.xieshou.office.Role;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets accounts in as the officials they are. */
@Component
@Conditional(IssuerConfigured.class)
@Transactional
class Admission {

	private final Accounts accounts;

	private final Personnel personnel;

	private final Offices offices;

	private final Officials officials;

	Admission(Accounts accounts, Personnel personnel, Offices offices, Officials officials) {
		this.accounts = accounts;
		this.personnel = personnel;
		this.offices = offices;
		this.officials = officials;
	}

	/** The official an account is by what the provider says at this moment; the directory follows it. */
	@Transactional(noRollbackFor = NotAdmitted.class)
	public Official admit(Account account) {
		var person = accounts.personOf(account);
		if (accounts.isTaken(person, account)) {
			throw new NotAdmitted(Reason.NAME_TAKEN, account);
		}
		var posts = existing(account.posts());
		if (Role.conflict(account.roles()).isPresent()) {
			accounts.find(account.issuer(), account.subject()).ifPresent(personnel::release);
			throw new NotAdmitted(Reason.TWO_ROLES, account);
		}
		if (account.roles().isEmpty() || posts.isEmpty()) {
			accounts.find(account.issuer(), account.subject()).ifPresent(personnel::release);
			throw new NotAdmitted(account.isEntitled() ? Reason.NO_SUCH_OFFICE : Reason.NO_OFFICE, account);
		}
		enter(account, person, posts);
		return officials.find(person.value()).orElseThrow(() -> new NotAdmitted(Reason.NO_OFFICE, account));
	}

	/** The official a token issued a while ago speaks of: never with more than the directory says by now, nor more than the token. */
	public Official recognise(Account account) {
		var person = accounts.find(account.issuer(), account.subject());
		if (person.isEmpty() || Role.conflict(account.roles()).isPresent()) {
			return admit(account);
		}
		return officials.find(person.get().value()).flatMap(official -> official.limitedTo(
				account.posts().keySet().stream().map(OfficeId::toString).collect(Collectors.toSet()), keys(account.roles())))
			.orElseThrow(() -> new NotAdmitted(Reason.NO_OFFICE, account));
	}

	/** Enters the account's person with these posts; false where the directory said so already. */
	public boolean enter(Account account, PersonId person, Map<OfficeId, Duty> posts) {
		var changed = personnel.bring(person, account.name(), account.roles(), posts);
		accounts.bind(account, person);
		return changed;
	}

	/** The posts in offices that are open here. */
	public Map<OfficeId, Duty> existing(Map<OfficeId, Duty> posts) {
		var existing = new LinkedHashMap<>(posts);
		existing.keySet().removeIf(office -> offices.find(office).isEmpty());
		return existing;
	}

	private static Set<String> keys(Set<Role> roles) {
		return roles.stream().map(Role::key).collect(Collectors.toSet());
	}

}
