package org.xieshou.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceRow;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm that ships: its rules are written by hand, its groups and people come from the demonstration's lists. Running it
 * writes them anew.
 */
final class RealmFile {

	static final Path PATH = Path.of("src/main/keycloak/xieshou-realm.json");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private RealmFile() {
	}

	public static void main(String[] arguments) throws IOException {
		Files.writeString(PATH, JSON.writeValueAsString(expected()) + "\n");
	}

	static ObjectNode shipped() {
		try {
			return (ObjectNode) JSON.readTree(Files.readString(PATH));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The shipped realm with the groups and people the demonstration's lists ask for. */
	static ObjectNode expected() {
		var realm = shipped();
		realm.set("groups", JSON.valueToTree(groups()));
		realm.set("users", JSON.valueToTree(users()));
		return realm;
	}

	private static List<TreeMap<String, Object>> groups() {
		var places = new TreeMap<String, List<Map<String, Object>>>();
		ReferenceFile.shipped("demo/offices.csv", "place", "function", "name")
			.forEach(row -> places.computeIfAbsent(row.get("place"), place -> new ArrayList<>()).add(office(row)));
		return places.entrySet().stream().map(place -> new TreeMap<String, Object>(Map.of("name", place.getKey(), "subGroups", place.getValue()))).toList();
	}

	private static Map<String, Object> office(ReferenceRow row) {
		var office = new TreeMap<String, Object>();
		office.put("name", row.get("function"));
		office.put("attributes", Map.of("name", List.of(row.get("name"))));
		office.put("subGroups", List.of(Map.of("name", "director"), Map.of("name", "member")));
		return office;
	}

	private static List<Map<String, Object>> users() {
		var users = new ArrayList<Map<String, Object>>();
		users.add(serviceAccount());
		ReferenceFile.shipped("demo/officials.csv", "person", "name", "office", "duty", "roles").forEach(row -> users.add(user(row)));
		return users;
	}

	private static Map<String, Object> serviceAccount() {
		var account = new TreeMap<String, Object>();
		account.put("username", "service-account-xieshou");
		account.put("enabled", true);
		account.put("serviceAccountClientId", "xieshou");
		account.put("clientRoles", new TreeMap<>(Map.of("realm-management", List.of("query-groups", "view-realm", "view-users"))));
		return account;
	}

	/** Demonstration people can only sign in where somebody says so and gives them a password. */
	private static Map<String, Object> user(ReferenceRow row) {
		var user = new TreeMap<String, Object>();
		user.put("username", row.get("person"));
		user.put("firstName", row.get("name"));
		user.put("enabled", "${XIESHOU_DEMO_OFFICIALS:false}");
		user.put("credentials", List.of(new TreeMap<>(Map.of("type", "password", "value", "${XIESHOU_DEMO_PASSWORD}"))));
		user.put("groups", List.of(group(row.get("office"), row.get("duty"))));
		user.put("realmRoles", List.of(row.get("roles").split(";")));
		return user;
	}

	private static String group(String office, String duty) {
		return "/" + office.replace(':', '/') + (duty.equals("clerk") ? "" : "/" + duty);
	}

}
