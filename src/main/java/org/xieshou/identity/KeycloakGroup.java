package org.xieshou.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group as Keycloak's administration tells it. */
record KeycloakGroup(String id, String path, int subGroupCount, List<String> realmRoles, Map<String, List<String>> attributes) {

	/** The name of the office, where the group stands for one and says so. */
	Optional<String> office() {
		return Optional.ofNullable(attributes).map(all -> all.get("name")).filter(names -> !names.isEmpty()).map(names -> names.get(0).strip())
			.filter(name -> !name.isEmpty());
	}

}
