package org.xieshou.identity;

/** A user as Keycloak's administration tells it. */
record KeycloakUser(String id, String username, String firstName, String lastName, boolean enabled) {
}
