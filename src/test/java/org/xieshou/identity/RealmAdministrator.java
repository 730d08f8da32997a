package org.xieshou.identity;

import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import tools.jackson.databind.JsonNode;

/** What somebody does in Keycloak's own console: people come, move, are locked, are signed out. */
class RealmAdministrator {

	private final RestClient client;

	private final KeycloakServer keycloak;

	RealmAdministrator(KeycloakServer keycloak) {
		this.keycloak = keycloak;
		this.client = RestClient.builder().baseUrl(keycloak.site()).build();
	}

	/** What a token endpoint answers to a program that knows a person's password. */
	JsonNode tokens(String realm, String program, String person, String password) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.setAll(Map.of("grant_type", "password", "client_id", program, "username", person, "password", password, "scope", "openid"));
		return client.post().uri("/realms/" + realm + "/protocol/openid-connect/token").contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form).retrieve().body(JsonNode.class);
	}

	/** The public keys of the realm. */
	JsonNode keys() {
		return client.get().uri("/realms/xieshou/protocol/openid-connect/certs").retrieve().body(JsonNode.class);
	}

	void createPersonWithoutOffice(String name) {
		send("POST", "/users", Map.of("username", name, "firstName", name, "enabled", true,
				"credentials", List.of(Map.of("type", "password", "value", KeycloakServer.PASSWORD))));
	}

	void setEnabled(String person, boolean enabled) {
		var user = user(person);
		send("PUT", "/users/" + user.get("id").asString(), Map.of("username", person, "firstName", user.get("firstName").asString(), "enabled", enabled));
	}

	void signOut(String person) {
		send("POST", "/users/" + id(person) + "/logout", Map.of());
	}

	void join(String person, String place, String function) {
		send("PUT", "/users/" + id(person) + "/groups/" + group(place, function), Map.of());
	}

	void quit(String person, String place, String function) {
		send("DELETE", "/users/" + id(person) + "/groups/" + group(place, function), null);
	}

	void giveRole(String person, String role) {
		var found = read("/roles/" + role);
		send("POST", "/users/" + id(person) + "/role-mappings/realm", List.of(Map.of("id", found.get("id").asString(), "name", role)));
	}

	private String group(String place, String function) {
		for (var top : read("/groups?search=" + place + "&exact=true")) {
			for (var group : read("/groups/" + top.get("id").asString() + "/children?max=100")) {
				if (function.equals(group.get("name").asString())) {
					return group.get("id").asString();
				}
			}
		}
		throw new AssertionError("No group /" + place + "/" + function);
	}

	private String id(String person) {
		return user(person).get("id").asString();
	}

	private JsonNode user(String person) {
		return read("/users?exact=true&username=" + person).get(0);
	}

	private JsonNode read(String path) {
		return client.get().uri("/admin/realms/xieshou" + path).headers(headers -> headers.setBearerAuth(token())).retrieve().body(JsonNode.class);
	}

	private void send(String method, String path, Object body) {
		var request = client.method(org.springframework.http.HttpMethod.valueOf(method)).uri("/admin/realms/xieshou" + path)
			.headers(headers -> headers.setBearerAuth(token()));
		(body == null ? request : request.contentType(MediaType.APPLICATION_JSON).body(body)).retrieve().toBodilessEntity();
	}

	private String token() {
		return tokens("master", "admin-cli", "administrator", KeycloakServer.ADMINISTRATOR_PASSWORD).get("access_token").asString();
	}

}
