package org.xieshou.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.xieshou.audit.Actor;
import org.xieshou.office.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Which account is which person. Bound at first sight by the account's name, then only by issuer and subject, and to nobody else ever. */
@Component
@Conditional(IssuerConfigured.class)
class Accounts {

	private final JdbcClient jdbc;

	Accounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The person bound to the account. */
	Optional<PersonId> find(String issuer, String subject) {
		return jdbc.sql("select person from person_account where issuer = ? and subject = ?").params(issuer, subject)
			.query(String.class).optional().map(PersonId::of);
	}

	/** The person the account is, or would be. */
	PersonId personOf(Account account) {
		return find(account.issuer(), account.subject()).orElseGet(() -> nameFor(account));
	}

	/** Whether somebody else's account stands for the person already. */
	boolean isTaken(PersonId person, Account account) {
		return jdbc.sql("select count(*) from person_account where person = ? and (issuer, subject) <> (?, ?)")
			.params(person.value(), account.issuer(), account.subject()).query(Integer.class).single() > 0;
	}

	/** Binds the account to a person in the directory; saying so again changes nothing. */
	void bind(Account account, PersonId person) {
		jdbc.sql("insert into person_account (issuer, subject, person) values (?, ?, ?) on conflict (issuer, subject) do nothing")
			.params(account.issuer(), account.subject(), person.value()).update();
	}

	/** Everybody who came from that issuer and is still employed. */
	List<PersonId> employedFrom(String issuer) {
		return jdbc.sql("""
				select p.id from person p join person_account a on a.person = p.id
				where a.issuer = ? and p.left_on is null order by p.id""")
			.param(issuer).query(String.class).list().stream().map(PersonId::of).toList();
	}

	/** The account's name where it can be a person's id, else one made of issuer and subject. */
	private static PersonId nameFor(Account account) {
		var name = account.username();
		var fits = name != null && name.matches("[a-z0-9]+(-[a-z0-9]+)*") && !name.equals(Actor.SYSTEM.person());
		return PersonId.of(fits ? name : "u-" + digest(account.issuer() + " " + account.subject()));
	}

	private static String digest(String text) {
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
