package org.xieshou.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Role;

import org.springframework.security.oauth2.core.ClaimAccessor;

/** An account at the identity provider: who it says somebody is, with which roles and posts. */
record Account(String issuer, String subject, String username, String name, Set<Role> roles, Map<OfficeId, Duty> posts) {

	/** The account a verified token speaks of. */
	static Account of(ClaimAccessor token) {
		var username = token.getClaimAsString("preferred_username");
		var name = PersonName.of(token.getClaimAsString("family_name"), token.getClaimAsString("given_name"), username);
		var access = Optional.ofNullable(token.getClaimAsMap("realm_access")).map(roles -> roles.get("roles"));
		var roles = access.filter(Collection.class::isInstance).map(it -> (Collection<?>) it).orElse(List.of());
		var groups = Optional.ofNullable(token.getClaimAsStringList("groups")).orElse(List.of());
		return new Account(token.getClaimAsString("iss"), token.getClaimAsString("sub"), username, name,
				roles(roles.stream().map(String::valueOf).toList()), posts(groups));
	}

	/** Our roles among those of the realm. */
	static Set<Role> roles(Collection<String> names) {
		return Arrays.stream(Role.values()).filter(role -> names.contains(role.key())).collect(Collectors.toUnmodifiableSet());
	}

	/** Our posts among the groups; of several in one office the one with more to answer for. */
	static Map<OfficeId, Duty> posts(Collection<String> groups) {
		var posts = new LinkedHashMap<OfficeId, Duty>();
		groups.stream().sorted().map(Post::of).flatMap(Optional::stream)
			.forEach(post -> posts.merge(post.office(), post.duty(), (one, other) -> one == Duty.CLERK ? other : one));
		return posts;
	}

	boolean isEntitled() {
		return !roles.isEmpty() && !posts.isEmpty();
	}

}
