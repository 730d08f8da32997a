package org.xieshou.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.xieshou.office.Role;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Reads everything Keycloak knows of offices and people through its administration: the groups down to the posts, their
 * members, and who holds which role, by themselves or through a group.
 */
@Component
@Conditional(IssuerConfigured.class)
class DirectoryReader {

	private static final int PAGE = 200;

	private final KeycloakProperties keycloak;

	private final TokenEndpoint endpoint;

	private final RestClient client;

	DirectoryReader(KeycloakProperties keycloak, TokenEndpoint endpoint, RestClient keycloakClient) {
		this.keycloak = keycloak;
		this.endpoint = endpoint;
		this.client = keycloakClient;
	}

	/** All of it, or a {@link KeycloakAway} where any part could not be read. */
	DirectorySnapshot read() {
		var reading = new Reading(endpoint.ownToken());
		try {
			reading.groups("/groups", Set.of());
			Arrays.stream(Role.values()).forEach(reading::holders);
			return new DirectorySnapshot(reading.offices, reading.members.values().stream().map(reading::account).toList(), reading.unknown);
		}
		catch (RestClientException away) {
			throw new KeycloakAway(away);
		}
	}

	/** One reading, page by page. */
	private class Reading {

		private final String token;

		private final Map<String, String> offices = new LinkedHashMap<>();

		private final Map<String, KeycloakUser> members = new LinkedHashMap<>();

		private final Map<String, Set<String>> groupsOf = new LinkedHashMap<>();

		private final Map<String, Set<String>> rolesOf = new LinkedHashMap<>();

		private final List<String> unknown = new ArrayList<>();

		private Reading(String token) {
			this.token = token;
		}

		private void groups(String path, Set<String> inherited) {
			for (var group : all(path, KeycloakGroup[].class)) {
				var roles = new HashSet<>(inherited);
				roles.addAll(Optional.ofNullable(group.realmRoles()).orElse(List.of()));
				note(group, roles);
				if (group.subGroupCount() > 0) {
					groups("/groups/" + group.id() + "/children", roles);
				}
			}
		}

		private void note(KeycloakGroup group, Set<String> roles) {
			var post = Post.of(group.path());
			if (post.isEmpty()) {
				Optional.of(group.path()).filter(path -> path.matches("/\\d+/.*")).ifPresent(unknown::add);
				return;
			}
			group.office().ifPresent(name -> offices.put(post.get().office().toString(), name));
			offices.putIfAbsent(post.get().office().toString(), "");
			for (var user : all("/groups/" + group.id() + "/members", KeycloakUser[].class)) {
				members.put(user.id(), user);
				groupsOf.computeIfAbsent(user.id(), id -> new HashSet<>()).add(group.path());
				rolesOf.computeIfAbsent(user.id(), id -> new HashSet<>()).addAll(roles);
			}
		}

		private void holders(Role role) {
			for (var user : all("/roles/" + role.key() + "/users", KeycloakUser[].class)) {
				rolesOf.computeIfAbsent(user.id(), id -> new HashSet<>()).add(role.key());
			}
		}

		private DirectorySnapshot.Entry account(KeycloakUser user) {
			return new DirectorySnapshot.Entry(new Account(keycloak.issuer(), user.id(), user.username(),
					PersonName.of(user.lastName(), user.firstName(), user.username()), Account.roles(rolesOf.get(user.id())),
					Account.posts(groupsOf.get(user.id()))), user.enabled());
		}

		private <T> List<T> all(String path, Class<T[]> type) {
			var found = new ArrayList<T>();
			T[] page;
			do {
				page = client.get()
					.uri(keycloak.administration() + path + "?briefRepresentation=false&first=" + found.size() + "&max=" + PAGE)
					.headers(headers -> headers.setBearerAuth(token))
					.retrieve()
					.body(type);
				found.addAll(List.of(page));
			}
			while (page.length == PAGE);
			return found;
		}

	}

}
